package org.sharaka.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.wrongState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static Premises twice() {
        return raised().raised(
                        new NewCentreReserve(NewCentreReserve.Origin.TEN_YEAR_LIABILITY, Severity.MAJOR, "a leak"),
                        by("u-1", "2026-02-05"))
                .after();
    }

    private static Undertaking promise(String on, String due) {
        return new Undertaking(" Builder ", day(due), paper(DocumentKind.COMMITMENT, on), by("u-1", on));
    }

    @Test
    void each_reserve_has_its_own_number_and_promises() {
        Premises promised = twice().undertaken(new ReserveId("R2"), promise("2026-02-10", "2026-05-01"))
                .after();

        assertThat(promised.openReserves(day("2026-02-10")))
                .containsExactly(
                        new OpenReserve(Severity.MINOR, Fact.unknown(), Fact.known("R1")),
                        new OpenReserve(Severity.MAJOR, Fact.known(day("2026-05-01")), Fact.known("R2")));
        assertThat(promised.reserve(new ReserveId("R3"))).isEmpty();
        assertThat(faultsOf(() -> promised.undertaken(new ReserveId("R3"), promise("2026-02-10", "2026-05-01"))))
                .containsExactly(fault("/reserve", "value.reference", "unknown"));
    }

    @Test
    void the_last_promise_recorded_by_the_day_counts() {
        Premises promised = raised().undertaken(R1, promise("2026-02-10", "2026-05-01"))
                .after()
                .undertaken(R1, promise("2026-03-10", "2026-04-01"))
                .after();

        assertThat(promised.openReserves(day("2026-03-09")))
                .containsExactly(new OpenReserve(Severity.MINOR, Fact.known(day("2026-05-01")), Fact.known("R1")));
        assertThat(promised.openReserves(day("2026-03-10")))
                .containsExactly(new OpenReserve(Severity.MINOR, Fact.known(day("2026-04-01")), Fact.known("R1")));
    }

    @Test
    void a_promise_comes_on_the_day_of_its_reserve_at_the_earliest() {
        assertThat(raised().undertaken(R1, promise("2026-02-01", "2026-05-01")).events())
                .singleElement()
                .satisfies(event -> assertThat(event.particulars())
                        .isEqualTo(Map.of(
                                "reserve", "R1",
                                "on", "2026-02-01",
                                "by", "Builder",
                                "due", "2026-05-01",
                                "document", "COMMITMENT 1")));
        assertThat(faultsOf(() -> raised().undertaken(R1, promise("2026-01-31", "2026-05-01"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-01"));
    }

    @Test
    void a_promise_falls_due_on_its_own_day_at_the_earliest_and_lists_its_faults() {
        assertThat(promise("2026-02-10", "2026-02-10").due()).isEqualTo("2026-02-10");
        assertThat(faultsOf(() -> new Undertaking(
                        " ", day("2026-02-09"), paper(DocumentKind.COMMITMENT, "2026-02-11"), by("u-1", "2026-02-10"))))
                .containsExactly(
                        fault("/by", "value.text", "blank"),
                        fault("/due", "value.date", "order", "2026-02-10"),
                        fault("/document/date", "value.date", "late", "2026-02-10"));
    }

    @Test
    void a_defect_says_what_is_wrong() {
        NewCentreReserve.Origin visit = NewCentreReserve.Origin.HANDOVER_INSPECTION;

        assertThat(new NewCentreReserve(visit, Severity.MINOR, " a crack\nin the wall ").text())
                .isEqualTo("a crack\nin the wall");
        assertThat(faultsOf(() -> new NewCentreReserve(visit, Severity.MINOR, " ")))
                .containsExactly(fault("/text", "value.text", "blank"));
    }

    @Test
    void the_journal_has_a_title_with_the_decision_on_it() {
        Title decided = new Title(
                Instrument.OWNERSHIP,
                true,
                paper(DocumentKind.OWNERSHIP_TITLE, "2026-01-01"),
                Fact.known(paper(DocumentKind.BOARD_DECISION, "2026-01-15")),
                by("u-1", "2026-02-01"));

        assertThat(empty().titled(decided).events()).singleElement().satisfies(event -> {
            assertThat(event.action() + " " + event.subject()).isEqualTo("centre.titled cen-1");
            assertThat(event.particulars())
                    .isEqualTo(Map.of(
                            "on", "2026-02-01",
                            "instrument", "OWNERSHIP",
                            "reversionClause", "true",
                            "document", "OWNERSHIP_TITLE 1",
                            "boardDecision", "BOARD_DECISION 1"));
        });
    }

    @Test
    void the_journal_has_the_evidence_of_a_lifting() {
        Outcome.Made<Premises> lifted =
                made(lift(raised(), by("u-2", "2026-04-01"), Fact.known(paper(DocumentKind.EVIDENCE, "2026-04-01"))));

        assertThat(lifted.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("centre.reserve-lifted");
            assertThat(event.particulars())
                    .isEqualTo(Map.of("reserve", "R1", "on", "2026-04-01", "evidence", "EVIDENCE 1"));
        });
        assertThat(wrongState(() -> lifted.value().undertaken(R1, promise("2026-04-02", "2026-05-01"))))
                .isEqualTo("undertake in LIFTED");
    }

    @Test
    void premises_come_back_from_storage_unless_two_reserves_have_one_number() {
        Premises.Snapshot state = twice().snapshot();
        CentreReserve first = state.reserves().get(0);

        assertThat(Premises.restore(state).reserves()).isEqualTo(state.reserves());
        assertThat(faultsOf(() ->
                        Premises.restore(new Premises.Snapshot(state.centre(), state.titles(), List.of(first, first)))))
                .containsExactly(fault("", "value.object", "refused", "two reserves of one id"));
    }
}
