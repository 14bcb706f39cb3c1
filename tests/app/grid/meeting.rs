//! A meeting plays a scene.

use super::{
    Dress, Play,
    scenes::{COPY, TORN, UNREADABLE, elsewhere},
};
use crate::stage::Stage;
use klubbe::{
    app::Overlay,
    language::{dates, sums},
    money::Money,
    store,
};
use ratatui::{buffer::Buffer, layout::Position};

impl Play for Stage {
    fn dress(&mut self, dress: Dress) {
        if dress == Dress::Pseudo {
            self.pseudo();
        }
        self.wear(dress.theme()).signs(dress.glyphs());
    }

    fn buffer(&mut self) -> (Buffer, Option<Position>) {
        Self::buffer(self)
    }

    fn is_covered(&self) -> bool {
        !self.app.overlays().is_empty()
    }

    fn written(&self) -> Vec<String> {
        let file = store::to_ron(self.app.meeting()).unwrap();
        let mut written: Vec<String> = file.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        // Breaks are written small on the day's strip.
        written.extend(self.app.meeting().agenda.iter().map(|item| item.title.to_lowercase()));
        // Decisions of earlier meetings, to rest one on.
        for overlay in self.app.overlays() {
            if let Overlay::Choice(choice) = overlay
                && matches!(choice.about, klubbe::app::overlay::About::Links(_))
            {
                written.extend(choice.ways.iter().flat_map(|way| way.detail.iter().cloned()));
            }
        }
        if matches!(self.app.overlays().last(), Some(Overlay::Versions(_))) {
            let other = store::to_ron(&elsewhere()).unwrap();
            written.extend(other.split('"').skip(1).step_by(2).map(str::to_owned));
            written.extend([TORN, COPY, UNREADABLE].map(str::to_owned));
        }
        written
    }

    fn figures(&self) -> Vec<String> {
        let language = self.app.texts().language();
        let file = store::to_ron(self.app.meeting()).unwrap();
        let figures = &self.app.derived().figures;
        let streams =
            figures.streams.iter().flat_map(|stream| [stream.asked, stream.granted, stream.frame, stream.left]);
        let mut known: Vec<String> =
            streams.chain([figures.frame, figures.used, figures.left]).map(|sum| sums::sum(language, sum)).collect();
        // Days and times stand in the file as ISO 8601 writes them.
        for quoted in file.split('"').skip(1).step_by(2) {
            let (day, time) = quoted.split_once('T').unwrap_or((quoted, quoted));
            known.extend(day.parse().ok().map(|day| dates::date(language, day)));
            known.extend(time.parse().ok().map(|time| dates::time(language, time)));
        }
        // What is drawn on the wall in large letters is written where there is no room for them.
        for item in &self.app.meeting().agenda {
            known.extend(self.app.derived().case(item.id).map(|case| case.to_string()));
            known.push(dates::elapsed(item.elapsed(self.app.now())));
        }
        known.push(klubbe::panes::forecast_in_words(&self.app).0);
        // Amounts stand in the file in øre.
        let numbers = file.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<i64>().ok());
        known.extend(numbers.map(|ore| sums::sum(language, Money::ore(ore))));
        known.push(file);
        known
    }
}
