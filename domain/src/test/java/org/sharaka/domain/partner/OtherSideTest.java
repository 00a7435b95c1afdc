package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

/** What counts as a joint paper where the other side is gone ({@code partner.ended}). */
class OtherSideTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-10");

    @ParameterizedTest
    @CsvSource({
        "JOINT_INVENTORY, 2026-06-10, , , true",
        "JOINT_INVENTORY, 2026-06-11, , , false",
        "INVENTORY, 2026-06-10, , , false",
        "INVENTORY, 2026-06-10, 2026-06-10, , true",
        "INVENTORY, 2026-06-10, 2026-06-11, , false",
        "INVENTORY, 2026-06-11, 2026-06-01, , false",
        "INVENTORY, 2026-06-08, , 2026-06-08, true",
        "INVENTORY, 2026-06-08, , 2026-06-09, false",
        "MINUTES, 2026-06-08, 2026-06-01, 2026-06-01, false"
    })
    void an_inventory_counts_as_joint_where_the_other_side_has_ended_or_was_summoned(
            DocumentKind kind, String dated, LocalDate ended, LocalDate summoned, boolean counts) {
        OtherSide side = new OtherSide(
                ended == null ? Fact.unknown() : Fact.known(ended),
                summoned == null
                        ? Fact.unknown()
                        : Fact.known(Document.of(DocumentKind.NOTICE, "Convocation 7", summoned)));

        assertThat(side.counts(DocumentKind.JOINT_INVENTORY, Document.of(kind, "Paper 1", LocalDate.parse(dated)), ON))
                .isEqualTo(counts);
    }
}
