//! A port expression.
//!
//! In: what a port cell was understood to say. Out: [`Ports`]. Deliberately not here: the arithmetic of intervals
//! (`interval`) and the normal form (`normal`).

use crate::{InstanceDomain, Interval, PortError, PortRange};

/// A port expression: numbers that may depend on the instance and on a setting, or the reason why there are none.
///
/// ```
/// use portolan_model::{PortError, Ports};
/// static STATUS: Ports<&'static str> = Ports::linear(41004, 40);
/// assert_eq!(STATUS.at(1).unwrap().first, 41044);
/// assert_eq!(Ports::<&str>::Dynamic.at(1), Err(PortError::NoNumber));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ports<S> {
    /// Numbers; a fixed port is an interval with equal ends and no step.
    Interval(Interval<S>),
    /// Assigned by the program.
    Dynamic,
    /// Assigned by the operating system.
    Ephemeral,
    /// Any port.
    Any,
    /// A word that stands where a number would.
    Named(S),
}

impl<S> Ports<S> {
    /// One port, the same at every instance.
    #[must_use]
    pub const fn fixed(port: u16) -> Self {
        Self::range(port, port)
    }

    /// A range, the same at every instance.
    #[must_use]
    pub const fn range(first: u16, last: u16) -> Self {
        Self::Interval(Interval::new(first as i64, last as i64, 0))
    }

    /// One port at each instance.
    #[must_use]
    pub const fn linear(first: i64, per_instance: i64) -> Self {
        Self::linear_range(first, first, per_instance)
    }

    /// A range at each instance.
    #[must_use]
    pub const fn linear_range(first: i64, last: i64, per_instance: i64) -> Self {
        Self::Interval(Interval::new(first, last, per_instance))
    }

    /// Ports that start from the value of a setting; `first` and `last` are offsets from it.
    #[must_use]
    pub const fn from_setting(setting: S, first: i64, last: i64, per_instance: i64) -> Self {
        let setting = Some(setting);
        Self::Interval(Interval { setting, first, last, per_instance, template: None })
    }

    /// One port at each instance, printed as a digit template such as `3<NN>15`.
    #[must_use]
    pub const fn from_template(template: S, first: i64, per_instance: i64) -> Self {
        let template = Some(template);
        Self::Interval(Interval { setting: None, first, last: first, per_instance, template })
    }

    /// The interval, where there are numbers.
    #[must_use]
    pub const fn interval(&self) -> Option<&Interval<S>> {
        match self {
            Self::Interval(interval) => Some(interval),
            _ => None,
        }
    }

    /// The ports at an instance. Never wraps and never panics, whatever the numbers.
    ///
    /// # Errors
    /// [`PortError::NoNumber`] for anything but an interval; else as [`Interval::at`].
    pub const fn at(&self, instance: u32) -> Result<PortRange, PortError> {
        match self {
            Self::Interval(interval) => interval.at(instance),
            _ => Err(PortError::NoNumber),
        }
    }

    /// The ports at an instance, given the setting's value; an interval without a setting has no use for it.
    ///
    /// ```
    /// use portolan_model::Ports;
    /// let dialer = Ports::from_setting("SIPDialerPortBaseNumber", 0, 0, 1);
    /// assert_eq!(dialer.at_with(5500, 3).unwrap().first, 5503);
    /// ```
    ///
    /// # Errors
    /// As [`Ports::at`], except that the setting is given.
    pub const fn at_with(&self, setting_value: i64, instance: u32) -> Result<PortRange, PortError> {
        match self {
            Self::Interval(interval) => interval.at_with(setting_value, instance),
            _ => Err(PortError::NoNumber),
        }
    }

    /// The instances of the domain at which the expression holds the port; they are always consecutive.
    ///
    /// Exactly those at which [`Ports::at`] has a value that contains it: so none for expressions that start from a
    /// setting, and none for dynamic, ephemeral, any and named.
    ///
    /// ```
    /// use portolan_model::{InstanceDomain, Ports};
    /// let domain = InstanceDomain::new(0, 24).unwrap();
    /// let side_a = Ports::<&str>::linear(42027, 40);
    /// assert_eq!(side_a.instances_of(42067, domain), InstanceDomain::new(1, 1));
    /// assert_eq!(side_a.instances_of(43027, domain), None); // instance 25
    /// ```
    #[must_use]
    pub fn instances_of(&self, port: u16, domain: InstanceDomain) -> Option<InstanceDomain> {
        self.interval()?.instances_of(port, domain)
    }

    /// The same expression with other texts.
    ///
    /// ```
    /// use portolan_model::Ports;
    /// let owned: Ports<String> = Ports::Named("Socket.IO").map(String::from);
    /// assert_eq!(owned.borrowed(), Ports::Named("Socket.IO"));
    /// ```
    pub fn map<T>(self, mut f: impl FnMut(S) -> T) -> Ports<T> {
        match self {
            Self::Interval(interval) => Ports::Interval(interval.map(f)),
            Self::Dynamic => Ports::Dynamic,
            Self::Ephemeral => Ports::Ephemeral,
            Self::Any => Ports::Any,
            Self::Named(word) => Ports::Named(f(word)),
        }
    }

    /// The same expression with borrowed texts.
    pub fn borrowed(&self) -> Ports<&str>
    where
        S: AsRef<str>,
    {
        match self {
            Self::Interval(interval) => Ports::Interval(interval.borrowed()),
            Self::Dynamic => Ports::Dynamic,
            Self::Ephemeral => Ports::Ephemeral,
            Self::Any => Ports::Any,
            Self::Named(word) => Ports::Named(word.as_ref()),
        }
    }
}
