//! Port expressions in the snapshot: as parts to compute with, and as the normal form to read.
//!
//! In: a port expression of the model, or JSON. Out: both forms, and the model's expression again. Deliberately not here:
//! arithmetic (`portolan-model`).

use portolan_model::Interval;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What somebody listens on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ports {
    /// Normal form for people, such as `40007 + 40*instance`.
    pub normal: String,
    /// The same, taken apart.
    pub expression: PortExpression,
}

/// A port expression, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PortExpression {
    /// Numbers: `setting + first + per_instance * instance` up to `setting + last + per_instance * instance`.
    Interval {
        /// Name of the value that an administrator sets and the ports start from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        setting: Option<String>,
        /// First port at instance 0, or its offset from the setting's value.
        first: i64,
        /// Last port at instance 0, or its offset from the setting's value.
        last: i64,
        /// What each further instance adds to both.
        per_instance: i64,
        /// The digit template as printed, such as `3<NN>15`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        template: Option<String>,
    },
    /// Assigned by the program.
    Dynamic,
    /// Assigned by the operating system.
    Ephemeral,
    /// Any port.
    Any,
    /// A word that stands where a number would.
    Named {
        /// The word.
        word: String,
    },
}

impl Ports {
    /// The expression to compute with.
    #[must_use]
    pub fn to_model(&self) -> portolan_model::Ports<String> {
        use portolan_model::Ports as Model;
        match self.expression.clone() {
            PortExpression::Interval { setting, first, last, per_instance, template } => {
                Model::Interval(Interval { setting, first, last, per_instance, template })
            }
            PortExpression::Dynamic => Model::Dynamic,
            PortExpression::Ephemeral => Model::Ephemeral,
            PortExpression::Any => Model::Any,
            PortExpression::Named { word } => Model::Named(word),
        }
    }
}

impl From<&portolan_model::Ports<String>> for Ports {
    fn from(ports: &portolan_model::Ports<String>) -> Self {
        Self { normal: ports.to_string(), expression: PortExpression::from(ports) }
    }
}

impl From<&portolan_model::Ports<String>> for PortExpression {
    fn from(ports: &portolan_model::Ports<String>) -> Self {
        use portolan_model::Ports as Model;
        match ports.clone() {
            Model::Interval(Interval { setting, first, last, per_instance, template }) => {
                Self::Interval { setting, first, last, per_instance, template }
            }
            Model::Dynamic => Self::Dynamic,
            Model::Ephemeral => Self::Ephemeral,
            Model::Any => Self::Any,
            Model::Named(word) => Self::Named { word },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn every_kind_comes_back() {
        for ports in fixture::port_kinds() {
            let json = serde_json::to_string(&Ports::from(&ports)).expect("JSON");
            assert_eq!(serde_json::from_str::<Ports>(&json).expect("ports").to_model(), ports);
        }
    }
}
