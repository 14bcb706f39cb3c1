//! Forms: one or more fields that are typed in, one after the other. Every place where somebody types is a form, so
//! there is one way to type, one way to leave, and no way to lose what was written.

use crate::{
    editor::{Editor, Kind},
    language::Texts,
    meeting::{Field, Refusal},
};

/// Some fields that are typed in.
#[derive(Debug)]
pub struct Form {
    /// What it is about, as a heading.
    pub title: String,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// The field that is being typed in.
    pub at: usize,
    /// Its text.
    pub editor: Editor,
    /// Why the text was refused, until it is changed.
    pub refused: Option<Refusal>,
    /// The change of the meeting that made what the form was opened on, if it is new: it goes again if nothing more
    /// has happened when the form is closed.
    pub fresh: Option<u64>,
    /// Whether a text that was typed in it has been taken.
    pub taken: bool,
    /// The text of the field as it was entered, to know whether anything was typed.
    pub before: String,
}

impl Form {
    /// A form on some fields; the first one is typed in.
    #[must_use]
    pub fn new(title: String, fields: Vec<Field>, text: &str, fresh: Option<u64>) -> Self {
        let mut form = Self {
            title,
            fields,
            at: 0,
            editor: Editor::new("", Kind::Line),
            refused: None,
            fresh,
            taken: false,
            before: String::new(),
        };
        form.go_to(0, text);
        form
    }

    /// The field that is being typed in.
    #[must_use]
    pub fn field(&self) -> Option<&Field> {
        self.fields.get(self.at)
    }

    /// Whether it is one text that everybody is to read while it is written: the wording of a decision.
    #[must_use]
    pub fn is_wording(&self) -> bool {
        matches!(self.fields.as_slice(), [Field::Wording(_) | Field::Correction(_)])
    }

    /// Whether what is typed is for the chair alone.
    #[must_use]
    pub fn is_private(&self) -> bool {
        matches!(self.field(), Some(Field::ItemPrivate(_)))
    }

    /// Whether the field being typed in has lines: Enter is then a new one.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        self.field().is_some_and(Field::has_lines)
    }

    /// While the field being typed in is empty, it says this.
    pub fn say_empty(&mut self, placeholder: String) {
        let editor = std::mem::replace(&mut self.editor, Editor::new("", Kind::Line));
        self.editor = editor.with_placeholder(placeholder);
    }

    /// Go to a field that holds this text.
    pub fn go_to(&mut self, at: usize, text: &str) {
        self.at = at;
        self.editor = Editor::new(text, kind_of(self.fields.get(at)));
        // The editor puts line ends right; that alone is no change of the text.
        self.before = self.editor.text();
        if self.fields.get(at).is_some_and(is_figure) {
            self.editor.select_all(); // a new figure is typed over the old one
        }
        self.refused = None;
    }
}

/// Whether a field holds a figure, which is replaced rather than edited.
const fn is_figure(field: &Field) -> bool {
    matches!(
        field,
        Field::ItemPlanned(_)
            | Field::ItemFixed(_)
            | Field::MeasureAsked(_)
            | Field::MeasureOwn(_)
            | Field::MeasureGranted(_)
            | Field::Frame(_)
            | Field::Start
            | Field::End
            | Field::NextMeeting
            | Field::FollowUpDue(_)
    )
}

/// Whether a field has lines.
fn kind_of(field: Option<&Field>) -> Kind {
    if field.is_some_and(Field::has_lines) { Kind::Text } else { Kind::Line }
}

/// What a field is called in a form.
#[must_use]
pub fn label(texts: &Texts, field: &Field) -> String {
    match field {
        Field::Place => texts.msg_field_place(),
        Field::Start => texts.msg_field_start(),
        Field::End => texts.msg_field_end(),
        Field::NextMeeting => texts.msg_field_next_meeting(),
        Field::ItemTitle(_) => texts.msg_field_item_title(),
        Field::ItemPresenter(_) => texts.msg_field_item_presenter(),
        Field::ItemNotes(_) => texts.msg_field_item_notes(),
        Field::ItemPrivate(_) => texts.msg_field_item_private(),
        Field::ItemPlanned(_) => texts.msg_field_item_planned(),
        Field::ItemFixed(_) => texts.msg_field_item_fixed(),
        Field::PersonName(_) => texts.msg_field_person_name(),
        Field::PersonOrganisation(_) => texts.msg_field_person_organisation(),
        Field::Substitute(_) => texts.msg_field_substitute(),
        Field::Answer { .. } => texts.msg_field_answer(),
        Field::MeasureTitle(_) => texts.msg_field_measure_title(),
        Field::MeasureWho(_) => texts.msg_field_measure_who(),
        Field::MeasurePartner(_) => texts.msg_field_measure_partner(),
        Field::MeasureCondition(_) => texts.msg_field_measure_condition(),
        Field::MeasureRemark(_) => texts.msg_field_measure_remark(),
        Field::MeasureAsked(_) => texts.msg_field_measure_asked(),
        Field::MeasureOwn(_) => texts.msg_field_measure_own(),
        Field::MeasureGranted(_) => texts.msg_field_measure_granted(),
        Field::Frame(_) => texts.msg_field_frame(),
        Field::Wording(_) => texts.msg_field_wording(),
        Field::Correction(_) => texts.msg_field_correction(),
        Field::Votes(_) => texts.msg_field_votes(),
        Field::DissentWho(..) => texts.msg_field_dissent_who(),
        Field::DissentText(..) => texts.msg_field_dissent_text(),
        Field::Condition(..) => texts.msg_field_condition(),
        Field::FollowUpText(_) => texts.msg_field_follow_up_text(),
        Field::FollowUpResponsible(_) => texts.msg_field_follow_up_responsible(),
        Field::FollowUpDue(_) => texts.msg_field_follow_up_due(),
    }
}

/// An example of what a field takes, where that is not plain.
#[must_use]
pub fn example(texts: &Texts, field: &Field) -> Option<String> {
    match field {
        Field::NextMeeting | Field::FollowUpDue(_) => Some(texts.msg_field_example_due()),
        Field::ItemPlanned(_) => Some(texts.msg_field_example_minutes()),
        Field::ItemFixed(_) | Field::Start | Field::End => Some(texts.msg_field_example_time()),
        Field::MeasureAsked(_) | Field::MeasureOwn(_) | Field::MeasureGranted(_) | Field::Frame(_) => {
            Some(texts.msg_field_example_amount())
        }
        Field::Votes(_) => Some(texts.msg_field_example_votes()),
        _ => None,
    }
}
