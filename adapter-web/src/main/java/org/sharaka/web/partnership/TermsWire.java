package org.sharaka.web.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.web.wire.ActWire;

/** Terms of reference; the number in force is null before the agreement. */
record TermsWire(String projectId, Integer inForce, List<VersionWire> versions) {

    static TermsWire of(TermsOfReference terms) {
        return new TermsWire(
                terms.project().value(),
                terms.inForce().fold(TermsVersion::number, () -> null),
                terms.versions().stream().map(VersionWire::of).toList());
    }

    /** One version; two approvals lock it. */
    record VersionWire(
            int version, String text, List<ItemWire> items, ActWire written, List<ActWire> approvals, boolean locked) {

        private static VersionWire of(TermsVersion version) {
            return new VersionWire(
                    version.number(),
                    version.text(),
                    version.items().stream().map(ItemWire::of).toList(),
                    ActWire.of(version.written()),
                    version.approvals().stream().map(ActWire::of).toList(),
                    version.isLockedOn(LocalDate.MAX));
        }
    }

    /** One line. */
    record ItemWire(String id, String text) {

        private static ItemWire of(TermsItem item) {
            return new ItemWire(item.id(), item.text());
        }
    }
}
