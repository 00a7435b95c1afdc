package org.sharaka.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.ReceiptInquiry;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.Unsaid;

/** A kept inquiry gets the right value of a fact wherever it holds it, and a ruling on it is made again beside. */
class RightFactsTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final Notation<Document> PAPERS = Notation.of(Document.class);
    private static final Rulebook BOOK = Rulebook.standard();

    private static Document opinion(String date) {
        return Document.of(DocumentKind.FIRE_OPINION, "FO 1", LocalDate.parse(date));
    }

    private static Document insurance(String until) {
        return new Document(
                DocumentKind.INSURANCE, "AS 1", LocalDate.parse("2026-01-01"), Fact.known(LocalDate.parse(until)));
    }

    private static OpeningInquiry opening(Document... papers) {
        return new OpeningInquiry(
                ON,
                new CentreId("cen-1"),
                Field.HEALTH,
                Fact.known(new PartnerId("p-1")),
                List.of(papers),
                Parties.NONE);
    }

    private static RightFacts of(Document wrong, Document right) {
        return new RightFacts(PAPERS.write(wrong), PAPERS.write(right));
    }

    @Test
    void a_fact_that_is_held_whole_is_replaced_and_its_neighbours_stay() {
        OpeningInquiry asked = opening(opinion("2026-05-01"), insurance("2026-12-31"));

        assertThat(of(insurance("2026-12-31"), insurance("2026-05-31")).of(asked))
                .contains(opening(opinion("2026-05-01"), insurance("2026-05-31")));
    }

    @Test
    void a_fact_that_is_not_among_them_changes_nothing() {
        OpeningInquiry asked = opening(opinion("2026-05-01"));

        assertThat(of(insurance("2026-12-31"), insurance("2026-05-31")).of(asked))
                .isEmpty();
        assertThat(of(opinion("2026-05-02"), opinion("2026-05-03")).of(asked)).isEmpty();
        assertThat(of(opinion("2026-05-01"), opinion("2026-05-01")).of(asked)).isEmpty();
    }

    @Test
    void a_record_that_says_nothing_but_what_the_fact_says_is_a_part_of_it() {
        Map<String, Object> wrong = Map.of("id", "x", "paper", PAPERS.write(opinion("2026-05-01")));
        Map<String, Object> right = Map.of("id", "x", "paper", PAPERS.write(opinion("2026-05-09")));

        assertThat(new RightFacts(wrong, right).of(opening(opinion("2026-05-01"))))
                .contains(opening(opinion("2026-05-09")));
    }

    @Test
    void a_record_of_one_member_or_with_another_value_is_no_part_of_it() {
        Map<String, Object> wrong = Map.of("kind", "FIRE_OPINION", "reference", "FO 1", "date", "2026-05-02");
        Map<String, Object> right = Map.of("kind", "FIRE_OPINION", "reference", "FO 2", "date", "2026-05-02");

        assertThat(new RightFacts(wrong, right).of(opening(opinion("2026-05-01"))))
                .as("another day")
                .isEmpty();
        assertThat(new RightFacts(Map.of("cause", "PENALTY", "id", "x"), Map.of("cause", "REFUND", "id", "x"))
                        .of(new ReceiptInquiry.Recording(
                                ON,
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.known(new ReceiptInquiry.WithoutDonor(Fact.known(OtherIncome.Cause.PENALTY))),
                                Parties.NONE)))
                .as("one member")
                .isEmpty();
    }

    @Test
    void what_cannot_be_gives_no_inquiry() {
        Object impossible = Map.of("kind", "FIRE_OPINION", "reference", "FO 1", "date", "2026-13-01");

        assertThat(new RightFacts(PAPERS.write(opinion("2026-05-01")), impossible).of(opening(opinion("2026-05-01"))))
                .isEmpty();
    }

    private static ProposalInquiry proposal(HandoverFacts first, HandoverFacts second) {
        return new ProposalInquiry(
                ON,
                List.of(
                        new CentreTable(new CentreId("cen-1"), "CEN-1", first),
                        new CentreTable(new CentreId("cen-2"), "CEN-2", second)),
                Parties.NONE,
                Fact.unknown());
    }

    @Test
    void the_facts_of_one_centre_get_what_differs_and_those_of_the_other_stay() {
        HandoverFacts good = aGoodCentre().factsOn(ON);
        HandoverFacts costly = aGoodCentre().costing("900000").factsOn(ON);

        assertThat(RightFacts.of(proposal(good, good), "cen-1", good, costly)).contains(proposal(costly, good));
        assertThat(RightFacts.of(proposal(good, good), "cen-2", good, costly)).contains(proposal(good, costly));
    }

    @Test
    void what_a_kept_table_knew_otherwise_stays_as_it_was_kept() {
        HandoverFacts kept = aGoodCentre().withAReportNotAccepted().factsOn(ON);
        HandoverFacts wrong = aGoodCentre().factsOn(ON);
        HandoverFacts right = aGoodCentre().costing("900000").factsOn(ON);

        assertThat(RightFacts.of(proposal(kept, kept), "cen-1", wrong, right))
                .contains(proposal(
                        aGoodCentre().withAReportNotAccepted().costing("900000").factsOn(ON), kept));
    }

    @Test
    void what_the_right_value_makes_unknown_is_unknown() {
        HandoverFacts good = aGoodCentre().factsOn(ON);
        HandoverFacts less = aGoodCentre().withoutKnowing(Unsaid.values()[0]).factsOn(ON);

        assertThat(RightFacts.of(proposal(good, good), "cen-1", good, less)).contains(proposal(less, good));
    }

    @Test
    void nothing_differs_where_wrong_and_right_say_the_same_or_another_centre_is_meant() {
        HandoverFacts good = aGoodCentre().factsOn(ON);
        HandoverFacts costly = aGoodCentre().costing("900000").factsOn(ON);

        assertThat(RightFacts.of(proposal(good, good), "cen-1", good, good)).isEmpty();
        assertThat(RightFacts.of(proposal(good, good), "cen-9", good, costly)).isEmpty();
    }

    @Test
    void a_ruling_is_listed_where_its_verdict_is_another_with_what_fails_now() {
        OpeningInquiry asked = opening(
                opinion("2026-05-01"),
                insurance("2026-12-31"),
                authorisation(),
                Document.of(DocumentKind.CONFORMITY_CERTIFICATE, "CC 1", LocalDate.parse("2026-05-01")));
        Ruling kept = BOOK.rule(asked);
        assertThat(kept.verdict()).isEqualTo(Verdict.ELIGIBLE);
        Inquiry right =
                of(insurance("2026-12-31"), insurance("2026-05-31")).of(asked).orElseThrow();

        Optional<OtherVerdict> other = RightFacts.compared(BOOK, 17, "cen-1", kept, right);

        assertThat(other).hasValueSatisfying(found -> {
            assertThat(found.entry()).isEqualTo(17);
            assertThat(found.subject()).isEqualTo("cen-1");
            assertThat(found.gate()).isEqualTo("centre.open");
            assertThat(found.on()).isEqualTo(ON);
            assertThat(found.before()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(found.after()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(found.failed()).containsExactly("centre.opening");
        });
        assertThat(RightFacts.compared(BOOK, 17, "cen-1", kept, asked)).isEmpty();
    }

    private static Document authorisation() {
        return new Document(
                DocumentKind.OPERATING_AUTHORISATION,
                "AU 1",
                LocalDate.parse("2026-01-01"),
                Fact.known(LocalDate.parse("2027-12-31")));
    }
}
