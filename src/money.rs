//! Money and shares: whole øre in integers, shares as exact fractions (R17). Nothing here or near here is a
//! floating-point number.
//!
//! How sums are written and read by people is `language::sums`; this module only calculates.

use serde::{Deserialize, Serialize};
use std::{
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
};

/// An amount of money in whole øre (R17). `Money::kroner(1_200_000)` is kr 1 200 000.
///
/// Sums saturate at ±9 × 10¹⁶ kroner instead of overflowing: no forum has that much, and a hostile file
/// must not be able to end the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing at all.
    pub const ZERO: Self = Self(0);

    /// An amount in whole øre.
    #[must_use]
    pub const fn ore(ore: i64) -> Self {
        Self(ore)
    }

    /// An amount in whole kroner.
    #[must_use]
    pub const fn kroner(kroner: i64) -> Self {
        Self(kroner.saturating_mul(100))
    }

    /// The amount in whole øre.
    #[must_use]
    pub const fn in_ore(self) -> i64 {
        self.0
    }

    /// Whether nothing is left or asked for.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// An exact fraction, such as the 30 % that an owner adds: `Share { num: 30, den: 100 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Share {
    /// The numerator.
    pub num: u32,
    /// The denominator; a share of anything with the denominator 0 is nothing.
    pub den: u32,
}

impl Share {
    /// So many hundredths.
    #[must_use]
    pub const fn percent(num: u32) -> Self {
        Self { num, den: 100 }
    }

    /// The least amount in whole øre that is at least this share of `base` (rounded up, away from too little).
    #[must_use]
    pub fn of(self, base: Money) -> Money {
        if self.den == 0 {
            return Money::ZERO;
        }
        let exact = i128::from(base.0) * i128::from(self.num);
        let den = i128::from(self.den);
        let up = exact.div_euclid(den) + i128::from(exact.rem_euclid(den) != 0);
        Money(i64::try_from(up).unwrap_or(if up > 0 { i64::MAX } else { i64::MIN }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r17_amounts_are_whole_ore_and_shares_exact() {
        assert_eq!(Share::percent(30).of(Money::kroner(750_000)), Money::kroner(225_000));
        assert_eq!(Share { num: 1, den: 3 }.of(Money::ore(100)), Money::ore(34), "never a share too small");
        assert_eq!(Share { num: 1, den: 3 }.of(Money::ore(-100)), Money::ore(-33));
        assert_eq!(Share { num: 1, den: 0 }.of(Money::ore(5)), Money::ZERO);
        let tenth = Money::ore(10);
        assert_eq!((0..10).map(|_| tenth).sum::<Money>(), Money::kroner(1));
    }

    #[test]
    fn r17_no_sum_overflows() {
        assert_eq!(Money::ore(i64::MAX) + Money::ore(1), Money::ore(i64::MAX));
        assert_eq!(Share { num: u32::MAX, den: 1 }.of(Money::ore(i64::MAX)), Money::ore(i64::MAX));
        assert_eq!(-Money::ore(i64::MIN), Money::ore(i64::MAX));
    }
}
