//! File systems of our own, for as long as a test: a small one in memory, and a real ext4 in a file whose power can be cut. Only
//! root may have them; where that is not so, or where the machine has no such thing, the test is told why.

use std::{
    fs::{self, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Nothing takes as long, on a machine that works.
const PATIENCE: Duration = Duration::from_secs(30);

fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(program).args(arguments).output().map_err(|e| format!("{program}: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().replace('\n', " ");
    Err(format!("{program} {}: {said}", arguments.join(" ")))
}

/// A folder with a file system of its own; it is gone with this.
pub struct Mount(PathBuf);

impl Mount {
    /// So many bytes in memory.
    pub fn memory(folder: &Path, bytes: usize) -> Result<Self, String> {
        let options = format!("size={bytes},mode=700");
        run("mount", &["-t", "tmpfs", "-o", &options, "tmpfs", folder.to_str().unwrap()])?;
        Ok(Self(folder.to_owned()))
    }

    /// The file system in a file. After an error in it nobody may write to it.
    pub fn image(image: &Path, folder: &Path) -> Result<Self, String> {
        run("mount", &["-o", "loop,errors=remount-ro", image.to_str().unwrap(), folder.to_str().unwrap()])?;
        Ok(Self(folder.to_owned()))
    }

    /// Nobody may write to it any more, or everybody again. Only where nobody has a file open to write to.
    pub fn read_only(&self, read_only: bool) {
        let options = if read_only { "remount,ro" } else { "remount,rw" };
        run("mount", &["-o", options, self.0.to_str().unwrap()]).unwrap();
    }

    /// An error is found in the file system of an image: from here on it can only be read, also by who has files open there.
    pub fn fail(&self) -> Result<(), String> {
        let mounts = fs::read_to_string("/proc/mounts").map_err(|e| e.to_string())?;
        let ours = mounts.lines().find(|line| line.split(' ').nth(1) == self.0.to_str());
        let device = ours.and_then(|line| line.split(' ').next()).and_then(|device| device.strip_prefix("/dev/"));
        let device = device.ok_or("the image has no device")?;
        let trigger = format!("/sys/fs/ext4/{device}/trigger_fs_error");
        fs::write(&trigger, "a test").map_err(|e| format!("{trigger}: {e}"))
    }

    /// Leaves not a byte free; what is given back makes room again when it is removed.
    pub fn fill(&self) -> PathBuf {
        let path = self.0.join("fill");
        let mut file = OpenOptions::new().append(true).create(true).open(&path).unwrap();
        for size in [65536, 4096, 1] {
            while file.write_all(&vec![b'x'; size]).is_ok() {}
        }
        path
    }

    /// Takes it away, as it is.
    pub fn leave(self) -> Result<(), String> {
        let began = Instant::now();
        loop {
            match run("umount", &[self.0.to_str().unwrap()]) {
                // another test is starting a program just now: until that runs it has our files open too
                Err(why) if why.contains("busy") && began.elapsed() < PATIENCE => thread::yield_now(),
                Err(why) => return Err(why),
                Ok(()) => {
                    std::mem::forget(self);
                    return Ok(());
                }
            }
        }
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        // also where somebody still has a file open there
        let _ = run("umount", &["-l", self.0.to_str().unwrap()]);
    }
}

/// Mends what an error has left in an image that nobody uses.
pub fn mend(image: &Path) {
    // its status says how much there was to mend
    let _ = run("e2fsck", &["-p", image.to_str().unwrap()]);
}

/// An ext4 in a new file.
pub fn ext4(image: &Path) -> Result<(), String> {
    fs::File::create(image).and_then(|file| file.set_len(16 * 1024 * 1024)).map_err(|e| e.to_string())?;
    run("mkfs.ext4", &["-q", image.to_str().unwrap()])
}

/// Cuts the power of a file system: nothing comes to its disk any more, not even what its own journal has in memory.
pub struct Switch {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

/// The request has no name in the standard library: `EXT4_IOC_SHUTDOWN` with `EXT4_GOING_FLAGS_NOLOGFLUSH`.
const SWITCH: &str = "
import fcntl, os, struct, sys
for line in sys.stdin:
    folder = os.open(line.rstrip('\\n'), os.O_RDONLY)
    fcntl.ioctl(folder, 0x8004587d, struct.pack('I', 2))
    os.close(folder)
    print('cut', flush=True)
";

impl Switch {
    pub fn new() -> Result<Self, String> {
        let mut command = Command::new("python3");
        command.args(["-c", SWITCH]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|e| format!("python3: {e}"))?;
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Ok(Self { child, to, from })
    }

    /// Cuts it now.
    pub fn cut(&mut self, folder: &Path) -> Result<(), String> {
        writeln!(self.to, "{}", folder.display()).map_err(|e| e.to_string())?;
        let mut line = String::new();
        self.from.read_line(&mut line).map_err(|e| e.to_string())?;
        if line == "cut\n" { Ok(()) } else { Err("this kernel does not cut the power of an ext4".into()) }
    }
}

impl Drop for Switch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
