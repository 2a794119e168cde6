//! The published table as JSON: an array, or one object a line.
//!
//! In: [`PublishedRow`]s. Out: text. Keys are the columns in their order; numbers are numbers, and `null` where a row has none.
//! Deliberately not here: the whole intermediate form as JSON, which is the snapshot.

use super::table::{PublishedRow, Value};

/// An array with one object a line.
#[must_use]
pub fn array(rows: &[PublishedRow]) -> String {
    let objects: Vec<_> = rows.iter().map(object).collect();
    if objects.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", objects.join(",\n")) }
}

/// One object a line.
#[must_use]
pub fn lines(rows: &[PublishedRow]) -> String {
    rows.iter().map(|row| object(row) + "\n").collect()
}

fn object(row: &PublishedRow) -> String {
    let fields = PublishedRow::COLUMNS.iter().zip(row.values()).map(|(name, value)| format!("\"{name}\":{}", literal(value)));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

fn literal(value: Value<'_>) -> String {
    match value {
        Value::Text(text) => serde_json::Value::from(text).to_string(),
        Value::Number(number) => serde_json::Value::from(number).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::table::rows;
    use crate::fixture;

    #[test]
    fn both_forms_hold_the_same_rows() {
        let rows = rows(&fixture::reference());
        let array: Vec<serde_json::Value> = serde_json::from_str(&array(&rows)).expect("an array");
        let lines: Vec<serde_json::Value> =
            lines(&rows).lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
        assert_eq!(array, lines);
        assert_eq!(array.len(), rows.len());
        assert_eq!((&array[0]["listener"], &array[0]["start"]), (&"ルータ (A 側)".into(), &41004.into()));
        assert_eq!(array[3]["start"], serde_json::Value::Null);
    }

    #[test]
    fn keys_keep_the_order_of_the_columns() {
        let line = lines(&rows(&fixture::reference())[..1]);
        let positions: Vec<_> = PublishedRow::COLUMNS.iter().map(|name| line.find(&format!("\"{name}\":"))).collect();
        assert!(positions.is_sorted() && positions.iter().all(Option::is_some));
    }

    #[test]
    fn no_rows_are_an_empty_array() {
        assert_eq!(array(&[]), "[]\n");
        assert_eq!(lines(&[]), "");
    }
}
