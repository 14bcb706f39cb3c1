//! Case numbers (R3): a running number in the calendar year, across the forum's meetings, never reused.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A case number, shown as `12/19`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CaseNumber {
    /// The calendar year, `2019`.
    pub year: i32,
    /// The running number within the year.
    pub number: u32,
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:02}", self.number, self.year.rem_euclid(100))
    }
}

/// A text that is no case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACase;

impl fmt::Display for NotACase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a case number; write 12/19")
    }
}

impl std::error::Error for NotACase {}

impl FromStr for CaseNumber {
    type Err = NotACase;

    /// Reads `12/19`, `Sak 12/2019`, `PS 12/19` and `12 – 2019`; a year of two digits is in this century.
    fn from_str(text: &str) -> Result<Self, NotACase> {
        let text = text.trim();
        let lower = text.to_lowercase();
        let rest = ["sak nr", "sak", "saknr", "saksnr", "ps", "case"]
            .iter()
            .filter_map(|word| lower.strip_prefix(word))
            .filter(|rest| !rest.starts_with(char::is_alphabetic))
            .map(|rest| rest.trim_start_matches(['.', ':', ' ', '\u{a0}']))
            .next()
            .unwrap_or(&lower);
        let (number, year) = rest.split_once(['/', '-', '–', '—']).ok_or(NotACase)?;
        let (number, year) = (number.trim(), year.trim());
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(number) || !digits(year) || !(year.len() == 2 || year.len() == 4) {
            return Err(NotACase);
        }
        let number: u32 = number.parse().map_err(|_| NotACase)?;
        let year: i32 = year.parse().map_err(|_| NotACase)?;
        if number == 0 {
            return Err(NotACase);
        }
        Ok(Self { year: if year < 100 { 2000 + year } else { year }, number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r3_case_numbers_are_read_as_people_write_them() {
        let case = CaseNumber { year: 2019, number: 12 };
        for text in ["12/19", "Sak 12/2019", "PS 12/19", "12 – 2019", "sak nr. 12/19", "saksnr. 12/2019", " 12-19 "] {
            assert_eq!(text.parse(), Ok(case), "{text:?}");
        }
        for text in ["", "12", "12/", "/19", "0/19", "12/019", "psykologi 12/19", "12/19/20", "-12/19"] {
            assert_eq!(text.parse::<CaseNumber>(), Err(NotACase), "{text:?}");
        }
        assert_eq!(case.to_string(), "12/19");
        assert_eq!(CaseNumber { year: 2005, number: 3 }.to_string(), "3/05");
    }
}
