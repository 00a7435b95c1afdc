package org.sharaka.web.partnership;

import java.util.List;
import org.sharaka.domain.partnership.TermsDifference;

/** What changes from one version of terms of reference to another. */
record DifferenceWire(String projectId, int from, int to, List<ChangeWire> changes) {

    static DifferenceWire of(TermsDifference difference) {
        return new DifferenceWire(
                difference.project().value(),
                difference.from(),
                difference.to(),
                difference.changes().stream().map(ChangeWire::of).toList());
    }

    /** One line: null before where it is new, null after where it is gone; the id of the text as a whole is empty. */
    record ChangeWire(String id, String before, String after) {

        private static ChangeWire of(TermsDifference.Change change) {
            return new ChangeWire(
                    change.id(),
                    change.before().fold(text -> text, () -> null),
                    change.after().fold(text -> text, () -> null));
        }
    }
}
