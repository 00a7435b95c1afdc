package org.sharaka.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

class PremisesTest {

    private static final ReserveId R1 = new ReserveId("R1");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Act by(String who, String on) {
        return new Act(new UserId(who), day(on));
    }

    private static Document paper(DocumentKind kind, String on) {
        return Document.of(kind, kind + " 1", day(on));
    }

    private static Title lease(String on, String until) {
        Document paper = new Document(DocumentKind.LEASE, "BAIL 1", day("2026-01-01"), Fact.known(day(until)));
        return new Title(Instrument.LEASE, true, paper, Fact.unknown(), by("u-1", on));
    }

    private static Premises empty() {
        return Premises.empty(new CentreId("cen-1"));
    }

    private static Premises raised() {
        return empty().raised(
                        new NewCentreReserve(NewCentreReserve.Origin.HANDOVER_INSPECTION, Severity.MINOR, "a crack"),
                        by("u-1", "2026-02-01"))
                .after();
    }

    @Test
    void the_title_on_a_day_is_the_last_one_recorded_by_then_while_its_paper_is_in_force() {
        Title first = lease("2026-02-01", "2026-12-31");
        Title next = lease("2026-06-01", "2028-12-31");
        Premises premises = empty().titled(first).after().titled(next).after();

        assertThat(premises.titleOn(day("2026-01-31")).value()).isEmpty();
        assertThat(premises.titleOn(day("2026-02-01")).value()).contains(first);
        assertThat(premises.titleOn(day("2026-05-31")).value()).contains(first);
        assertThat(premises.titleOn(day("2026-06-01")).value()).contains(next);
        assertThat(premises.titleOn(day("2028-12-31")).value()).contains(next);
        assertThat(premises.titleOn(day("2029-01-01")).value()).isEmpty();
        assertThatThrownBy(() -> premises.titled(lease("2026-05-31", "2028-12-31")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_title_asks_for_the_paper_of_its_instrument_and_a_decision_of_the_board_by_its_day() {
        Document lease = paper(DocumentKind.LEASE, "2026-01-01");
        Fact<Document> board = Fact.known(paper(DocumentKind.BOARD_DECISION, "2026-02-02"));
        Act by = by("u-1", "2026-02-01");

        assertThatThrownBy(() -> new Title(Instrument.USE_AGREEMENT, true, lease, Fact.unknown(), by))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Title(Instrument.LEASE, true, lease, board, by))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_reserve_is_open_from_its_day_to_its_lifting_with_the_promise_of_the_day() {
        Premises promised = raised().undertaken(
                        R1,
                        new Undertaking(
                                "Builder",
                                day("2026-05-01"),
                                paper(DocumentKind.COMMITMENT, "2026-02-10"),
                                by("u-1", "2026-02-10")))
                .after();
        Premises lifted = lift(
                        promised, by("u-2", "2026-04-01"), Fact.known(paper(DocumentKind.EVIDENCE, "2026-04-01")))
                .fold(Outcome.Made::value, refused -> promised);

        assertThat(lifted.openReserves(day("2026-01-31"))).isEmpty();
        assertThat(lifted.openReserves(day("2026-02-09")))
                .containsExactly(new OpenReserve(Severity.MINOR, Fact.unknown(), Fact.known("R1")));
        assertThat(lifted.openReserves(day("2026-03-31")))
                .containsExactly(new OpenReserve(Severity.MINOR, Fact.known(day("2026-05-01")), Fact.known("R1")));
        assertThat(lifted.openReserves(day("2026-04-01"))).isEmpty();
        assertThatThrownBy(() -> lift(lifted, by("u-2", "2026-04-02"), Fact.unknown()))
                .isInstanceOf(WrongState.class);
    }

    private static Outcome<Premises> lift(Premises premises, Act by, Fact<Document> evidence) {
        return new LiftReserve(by.on(), R1, evidence)
                .through(Rulebook.standard(), premises, new CentreCircumstances(by.by(), Fact.unknown(), Parties.NONE));
    }

    @Test
    void a_reserve_is_lifted_by_someone_else_with_evidence_that_is_there() {
        Fact<Document> evidence = Fact.known(paper(DocumentKind.EVIDENCE, "2026-04-01"));

        assertThat(results(lift(raised(), by("u-1", "2026-04-01"), evidence))).containsExactly(Result.FAIL);
        assertThat(results(lift(raised(), by("u-2", "2026-04-01"), Fact.unknown())))
                .containsExactly(Result.FAIL);
        assertThat(results(lift(raised(), by("u-2", "2026-03-31"), evidence))).containsExactly(Result.FAIL);
        assertThat(results(lift(raised(), by("u-2", "2026-04-01"), evidence))).containsExactly(Result.PASS);
        assertThatThrownBy(() -> lift(raised(), by("u-2", "2026-01-31"), evidence))
                .isInstanceOf(InvalidValue.class);
    }

    private static List<Result> results(Outcome<Premises> outcome) {
        return outcome.ruling().checks().stream().map(Check::result).toList();
    }
}
