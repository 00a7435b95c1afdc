package org.sharaka.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.correction.FactCorrection.Decision.What;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

/** The director decides within 60 days what becomes of an act whose ruling would come out otherwise. */
class DecideCorrectionTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate CORRECTED = LocalDate.parse("2026-05-20");
    private static final UserId CORRECTOR = new UserId("u-corrector");
    private static final UserId DIRECTOR = new UserId("u-director");
    private static final Fact<Reason> REASON = Fact.known(new Reason("a made-up reason"));
    private static final Fact<Document> PAPER =
            Fact.known(Document.of(DocumentKind.DECISION, "D 1", LocalDate.parse("2026-05-21")));
    private static final NewCondition CONDITION = new NewCondition(
            Fact.unknown(), "", Fact.unknown(), Fact.known("to be mended"), Fact.unknown(), Fact.unknown());

    private static FactCorrection correction(OtherVerdict... rulings) {
        return new FactCorrection(
                new CorrectionId("c-1"),
                "COR-2026-0001",
                "centres",
                new FactId("statements", "cen-1", "1"),
                List.of(new RecordedFact.Change("operatingCosts", "1.00", "2.00")),
                new Act(CORRECTOR, CORRECTED),
                "a digit was mistyped",
                List.of(rulings),
                Fact.unknown());
    }

    private static FactCorrection changing() {
        return correction(new OtherVerdict(
                7,
                "handover.sign",
                "hnd-1",
                CORRECTED,
                Verdict.ELIGIBLE,
                Verdict.NOT_ELIGIBLE,
                List.of("handover.autonomy")));
    }

    private static DecideCorrection deciding(What what, NewCondition... conditions) {
        return new DecideCorrection(CORRECTED.plusDays(1), Fact.known(what), PAPER, REASON, List.of(conditions));
    }

    private static DecideCorrection.Around by(UserId who) {
        return new DecideCorrection.Around(who, Parties.NONE);
    }

    @Test
    void who_has_an_interest_in_a_partner_of_the_file_decides_nothing_and_a_block_stops_nobody() {
        Partner manager = aPartner().blockedOn("2026-05-01").there();
        Interest family =
                new Interest(DIRECTOR, manager.id(), Interest.Bond.FAMILY, CORRECTED.minusDays(1), Fact.unknown());
        Parties bound = Parties.of(Part.MANAGER, manager, List.of(family));
        Parties free = Parties.of(Part.MANAGER, manager, List.of());

        assertThat(refused(deciding(What.STANDS)
                                .through(BOOK, changing(), new DecideCorrection.Around(DIRECTOR, bound)))
                        .notPassed())
                .containsExactly("actor.interest");
        assertThat(made(deciding(What.STANDS).through(BOOK, changing(), new DecideCorrection.Around(DIRECTOR, free)))
                        .value()
                        .waits())
                .isFalse();
    }

    @Test
    void it_is_to_be_decided_within_the_days_of_the_policy() {
        assertThat(PartnersPolicy.standard().decideBy(CORRECTED)).isEqualTo("2026-07-19");
        assertThat(PartnersPolicy.standard().decisionDays(0).decideBy(CORRECTED))
                .isEqualTo(CORRECTED);
        assertThat(changing().waits()).isTrue();
        assertThat(changing().puts("operatingCosts")).isTrue();
        assertThat(changing().puts("other")).isFalse();
    }

    @Test
    void what_is_decided_is_kept_and_told_and_no_longer_waits() {
        Outcome.Made<FactCorrection> step = made(deciding(What.STANDS).through(BOOK, changing(), by(DIRECTOR)));

        assertThat(step.value().waits()).isFalse();
        assertThat(step.value().changesVerdict()).isTrue();
        assertThat(step.value().decision().value()).hasValueSatisfying(decided -> {
            assertThat(decided.what()).isEqualTo(What.STANDS);
            assertThat(decided.act()).isEqualTo(new Act(DIRECTOR, CORRECTED.plusDays(1)));
            assertThat(decided.reason()).isEqualTo("a made-up reason");
        });
        assertThat(step.events()).singleElement().satisfies(told -> {
            assertThat(told.action()).isEqualTo("fact.decided");
            assertThat(told.subject()).isEqualTo("cen-1");
            assertThat(told.particulars()).containsEntry("what", "STANDS").containsEntry("correction", "c-1");
        });
        assertThat(wrongState(() -> deciding(What.STANDS).through(BOOK, step.value(), by(DIRECTOR))))
                .isEqualTo("decide in CLOSED");
        assertThat(wrongState(() -> deciding(What.STANDS).through(BOOK, correction(), by(DIRECTOR))))
                .isEqualTo("decide in CLOSED");
    }

    @Test
    void who_corrected_does_not_decide_and_nobody_before_the_correction() {
        assertThat(refused(deciding(What.STANDS).through(BOOK, changing(), by(CORRECTOR)))
                        .notPassed())
                .containsExactly("fact.correction");
        assertThat(faultsOf(() -> new DecideCorrection(
                                CORRECTED.minusDays(1), Fact.known(What.STANDS), PAPER, REASON, List.of())
                        .through(BOOK, changing(), by(DIRECTOR))))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/on fact.order");
    }

    @Test
    void what_is_mended_has_a_condition_and_nothing_else_has() {
        assertThat(made(deciding(What.MENDED, CONDITION).through(BOOK, changing(), by(DIRECTOR)))
                        .value()
                        .waits())
                .isFalse();
        assertThat(deciding(What.MENDED, CONDITION).answers().conditions()).containsExactly(CONDITION);
        assertThat(faultsOf(() -> deciding(What.MENDED).through(BOOK, changing(), by(DIRECTOR))))
                .containsExactly(fault("/conditions", "value.required", "missing"));
        for (What other : List.of(What.STANDS, What.UNDONE)) {
            assertThat(faultsOf(() -> deciding(other, CONDITION).through(BOOK, changing(), by(DIRECTOR))))
                    .extracting(found -> found.pointer() + " " + found.code())
                    .containsExactly("/conditions value.member");
        }
    }

    @Test
    void a_look_needs_the_day_alone_and_the_step_everything() {
        DecideCorrection looked = DecideCorrection.on(CORRECTED);

        assertThat(BOOK.rule(looked.look(BOOK, changing(), by(DIRECTOR))).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(faultsOf(() -> looked.through(BOOK, changing(), by(DIRECTOR))))
                .containsExactly(fault("/what", "value.required", "missing"));
    }
}
