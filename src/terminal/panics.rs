//! What happens when the program itself is wrong: the terminal first, then the report.

use std::panic;
use std::sync::{Mutex, PoisonError};

use super::modes;

/// Reports of threads that do not hold the terminal, kept until somebody can read them.
static HELD_BACK: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// More reports than anybody reads.
const MOST: usize = 5;

/// Installs the hooks for panics and for error reports. Call it once, first of all.
///
/// A panic of the thread that has the screen restores the terminal and is then reported. A panic of another thread
/// must not tear the screen from under the chair: its report is said when the program ends.
///
/// # Errors
/// When a hook for error reports is installed already.
pub fn install() -> color_eyre::Result<()> {
    let (panic_hook, eyre_hook) = color_eyre::config::HookBuilder::default().display_env_section(false).into_hooks();
    eyre_hook.install()?;
    panic::set_hook(Box::new(move |info| {
        let report = panic_hook.panic_report(info).to_string();
        if modes::is_held() && !modes::held_here() {
            let mut held_back = HELD_BACK.lock().unwrap_or_else(PoisonError::into_inner);
            if held_back.len() < MOST {
                held_back.push(report);
            }
        } else {
            modes::restore();
            eprintln!("{report}");
        }
    }));
    Ok(())
}

/// Says on standard error what other threads had to report; called when the terminal is back.
pub(super) fn say_what_was_held_back() {
    let reports = std::mem::take(&mut *HELD_BACK.lock().unwrap_or_else(PoisonError::into_inner));
    for report in reports {
        eprintln!("{report}");
    }
}
