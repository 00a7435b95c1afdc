package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.approvedFirst;
import static org.sharaka.testing.HandoverFixture.table;
import static org.sharaka.testing.HandoverFixture.transferred;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.ValueRow;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.HandoverFixture;

/** How far a waiver reaches: over the rules it names, as many as may be waived, of the centres that lacked them. */
class WaiverReachTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final Rulebook TWO = BOOK.adopting(
            HandoverPolicy.standard().waivedAtMost(2).named("handover.v2").from("2020-01-01"));
    private static final String SIGNED = "2026-07-01";

    private static CentreFixture lackingAReport() {
        return aGoodCentre().withAReportNotAccepted();
    }

    private static CentreFixture lackingTwo() {
        return lackingAReport().consulted("2024-01-01");
    }

    private static CentreFixture lackingThree() {
        return lackingTwo().managedSince("2025-06-01");
    }

    private static HandoverFixture waiving(CentreFixture centre, String... rules) {
        return aHandover().under(TWO).of("cen-1", centre).waiving(rules).decidedByTheBoard();
    }

    private static String waiver(Rulebook book, HandoverFixture asked) {
        Outcome<Handover> first = approvedFirst(book, asked.proposed(), "badr", "2026-06-01");
        return ValueRow.told(first.ruling(), "handover.waiver");
    }

    private static Ruling signing(Rulebook book, Handover approved, CentreFixture... now) {
        List<CentreTable> tables = new ArrayList<>();
        for (CentreFixture centre : now) {
            tables.add(table("cen-" + (tables.size() + 1), centre, SIGNED));
        }
        return transferred(book, approved, SIGNED, tables).ruling();
    }

    private static String approval(Ruling ruling) {
        return ValueRow.told(ruling, "handover.approval");
    }

    @Test
    void as_many_rules_as_the_policy_says_may_fail_at_the_proposal() {
        assertThat(aHandover().of("cen-1", lackingTwo()).tried()).isInstanceOf(Outcome.Refused.class);
        assertThat(aHandover().under(TWO).of("cen-1", lackingTwo()).tried()).isInstanceOf(Outcome.Made.class);
        assertThat(aHandover().under(TWO).of("cen-1", lackingThree()).tried()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void several_rules_are_waived_where_all_that_fail_are_named() {
        assertThat(waiver(TWO, waiving(lackingTwo(), "handover.reports", "handover.consultation")))
                .isEqualTo("PASS pass handover.reports, handover.consultation"
                        + " | handover.reports, handover.consultation");
        assertThat(waiver(TWO, waiving(lackingTwo(), "handover.reports")))
                .isEqualTo("FAIL fail handover.reports, handover.consultation | handover.reports");
        assertThat(waiver(TWO, waiving(lackingTwo(), "handover.reports", "handover.consultation", "handover.months")))
                .isEqualTo("FAIL many 2 | handover.reports, handover.consultation, handover.months");
        assertThat(waiver(TWO, waiving(lackingTwo(), "handover.reports", "handover.title")))
                .isEqualTo("FAIL never handover.reports, handover.consultation | handover.reports, handover.title");
    }

    @Test
    void a_deed_is_signed_on_several_waived_rules_and_on_no_other() {
        Handover approved = waiving(lackingTwo(), "handover.reports", "handover.consultation")
                .approved();

        assertThat(approval(signing(TWO, approved, lackingTwo()))).startsWith("PASS");
        assertThat(approval(signing(TWO, approved, lackingAReport()))).startsWith("PASS");
        assertThat(approval(signing(TWO, approved, lackingThree())))
                .isEqualTo("FAIL new-fail handover.reports, handover.consultation | handover.months");
    }

    @Test
    void a_waiver_of_one_centre_does_not_cover_another_of_the_convention() {
        Handover approved = aHandover()
                .of("cen-1", lackingAReport())
                .of("cen-2", aGoodCentre())
                .waiving("handover.reports")
                .decidedByTheBoard()
                .approved();

        assertThat(approval(signing(BOOK, approved, lackingAReport(), aGoodCentre())))
                .startsWith("PASS");
        assertThat(approval(signing(BOOK, approved, lackingAReport(), lackingAReport())))
                .isEqualTo("FAIL new-fail handover.reports | handover.reports");
        assertThat(approval(signing(BOOK, approved, aGoodCentre(), lackingAReport())))
                .isEqualTo("FAIL new-fail handover.reports | handover.reports");
    }

    @Test
    void a_rule_that_two_centres_lack_counts_for_each_at_proposal_and_approval_and_is_named_once() {
        HandoverFixture both = aHandover()
                .under(TWO)
                .of("cen-1", lackingAReport())
                .of("cen-2", lackingAReport())
                .waiving("handover.reports")
                .decidedByTheBoard();

        assertThat(aHandover()
                        .of("cen-1", lackingAReport())
                        .of("cen-2", lackingAReport())
                        .tried())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(waiver(TWO, both)).isEqualTo("PASS pass handover.reports | handover.reports");
        assertThat(waiver(BOOK, both)).isEqualTo("FAIL many 1 | handover.reports, handover.reports");
        assertThat(approval(signing(TWO, both.approved(), lackingAReport(), lackingAReport())))
                .startsWith("PASS");
    }
}
