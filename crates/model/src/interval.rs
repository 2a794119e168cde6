//! An interval whose two ends are linear in the instance number.
//!
//! In: offsets, a step, perhaps the name of a setting. Out: [`Interval`] and its value at an instance, or the
//! instances at which it holds a port. Deliberately not here: how two intervals meet; see `collision`.

use crate::linear::instances_between;
use crate::{InstanceDomain, PortError, PortRange};

/// The limits of what [`Interval::at`] returns.
pub(crate) const PORT_NUMBERS: (i64, i64) = (1, u16::MAX as i64);

/// `setting + first + per_instance * instance` up to `setting + last + per_instance * instance`.
///
/// Both ends move by the same step, so the width is constant. `S` is the type of its texts: `String` in the compiler,
/// `&'static str` in generated tables.
///
/// ```
/// use portolan_model::{Interval, PortError};
/// let rtp = Interval {
///     setting: Some("RTPPortRangeStart"),
///     first: 0,
///     last: 2000,
///     per_instance: 2000,
///     template: None,
/// };
/// assert_eq!(rtp.at(1), Err(PortError::NeedsSetting));
/// assert_eq!(rtp.at_with(20000, 1).unwrap().to_string(), "22000-24000");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval<S> {
    /// Name of the value that an administrator sets and the ports start from; none for plain numbers.
    pub setting: Option<S>,
    /// The first port at instance 0, or its offset from the setting's value.
    pub first: i64,
    /// The last port at instance 0, or its offset from the setting's value.
    pub last: i64,
    /// What each further instance adds to both ends.
    pub per_instance: i64,
    /// The digit template as printed, such as `3<NN>15`, kept beside its linear reading.
    pub template: Option<S>,
}

impl<S> Interval<S> {
    /// Plain numbers: no setting, no template.
    #[must_use]
    pub const fn new(first: i64, last: i64, per_instance: i64) -> Self {
        Self { setting: None, first, last, per_instance, template: None }
    }

    /// The first port at instance 0 that there is. Consoles of cloud providers print all ports as `0-65535`; port 0 is reserved
    /// (IANA's registry of service names and port numbers), so that such a range holds those from 1.
    ///
    /// ```
    /// use portolan_model::Interval;
    /// assert_eq!(Interval::<&str>::new(0, 65535, 0).at(0).unwrap().to_string(), "1-65535");
    /// assert!(Interval::<&str>::new(0, 0, 0).at(0).is_err());
    /// ```
    #[must_use]
    pub const fn lowest(&self) -> i64 {
        let from_zero = self.setting.is_none() && self.per_instance == 0 && self.first == 0 && self.last > 0;
        if from_zero { 1 } else { self.first }
    }

    /// The ports at an instance. Never wraps and never panics, whatever the numbers.
    ///
    /// # Errors
    /// [`PortError::NeedsSetting`] if it starts from a setting, [`PortError::OutOfRange`] if either end is no port
    /// number, [`PortError::Reversed`] if the ends are the wrong way round.
    pub const fn at(&self, instance: u32) -> Result<PortRange, PortError> {
        match self.setting {
            Some(_) => Err(PortError::NeedsSetting),
            None => self.at_with(0, instance),
        }
    }

    /// The ports at an instance, given the setting's value; an interval without a setting has no use for it.
    ///
    /// # Errors
    /// As [`Interval::at`], except that the setting is given.
    pub const fn at_with(&self, setting_value: i64, instance: u32) -> Result<PortRange, PortError> {
        let start = if self.setting.is_some() { setting_value } else { 0 };
        let first = match self.end(start, self.lowest(), instance) {
            Ok(port) => port,
            Err(error) => return Err(error),
        };
        let last = match self.end(start, self.last, instance) {
            Ok(port) => port,
            Err(error) => return Err(error),
        };
        if first > last {
            return Err(PortError::Reversed { instance, first, last });
        }
        Ok(PortRange { first, last })
    }

    /// One end. The sum of two `i64` and an `i64` times a `u32` always fits into an `i128`.
    const fn end(&self, start: i64, offset: i64, instance: u32) -> Result<u16, PortError> {
        let value = start as i128 + offset as i128 + self.per_instance as i128 * instance as i128;
        if PORT_NUMBERS.0 as i128 <= value && value <= PORT_NUMBERS.1 as i128 {
            return Ok(value as u16);
        }
        let value = if value > i64::MAX as i128 {
            i64::MAX
        } else if value < i64::MIN as i128 {
            i64::MIN
        } else {
            value as i64
        };
        Err(PortError::OutOfRange { instance, value })
    }

    /// The instances of the domain at which [`Interval::at`] has a value; they are always consecutive.
    ///
    /// ```
    /// use portolan_model::{InstanceDomain, Interval};
    /// let interval = Interval::<&str>::new(65000, 65010, 100);
    /// let domain = InstanceDomain::new(0, 24).unwrap();
    /// assert_eq!(interval.valid_instances(domain), InstanceDomain::new(0, 5));
    /// ```
    #[must_use]
    pub fn valid_instances(&self, domain: InstanceDomain) -> Option<InstanceDomain> {
        if self.setting.is_some() { None } else { self.instances_inside(PORT_NUMBERS, domain) }
    }

    /// The instances at which [`Interval::at`] has a value that contains the port; they are always consecutive.
    ///
    /// Found by division, not by trying. A wide range with a small step holds a port for several instances.
    ///
    /// ```
    /// use portolan_model::{InstanceDomain, Interval};
    /// let interval = Interval::<&str>::new(12000, 12010, 4);
    /// let domain = InstanceDomain::new(0, 24).unwrap();
    /// assert_eq!(interval.instances_of(12013, domain), InstanceDomain::new(1, 3));
    /// assert_eq!(interval.instances_of(11999, domain), None);
    /// ```
    #[must_use]
    pub fn instances_of(&self, port: u16, domain: InstanceDomain) -> Option<InstanceDomain> {
        let valid = self.valid_instances(domain)?;
        let (first, last) = (i128::from(self.lowest()), i128::from(self.last));
        let port = i128::from(port);
        instances_between(i128::from(self.per_instance), port - last, port - first, valid)
    }

    /// The instances at which both ends, the right way round, lie within the limits.
    pub(crate) fn instances_inside(&self, (low, high): (i64, i64), domain: InstanceDomain) -> Option<InstanceDomain> {
        if self.first > self.last {
            return None;
        }
        let low = i128::from(low) - i128::from(self.lowest());
        let high = i128::from(high) - i128::from(self.last);
        instances_between(i128::from(self.per_instance), low, high, domain)
    }

    /// The same interval with other texts.
    pub fn map<T>(self, mut f: impl FnMut(S) -> T) -> Interval<T> {
        Interval {
            setting: self.setting.map(&mut f),
            first: self.first,
            last: self.last,
            per_instance: self.per_instance,
            template: self.template.map(&mut f),
        }
    }

    /// The same interval with borrowed texts.
    pub fn borrowed(&self) -> Interval<&str>
    where
        S: AsRef<str>,
    {
        Interval {
            setting: self.setting.as_ref().map(AsRef::as_ref),
            first: self.first,
            last: self.last,
            per_instance: self.per_instance,
            template: self.template.as_ref().map(AsRef::as_ref),
        }
    }
}
