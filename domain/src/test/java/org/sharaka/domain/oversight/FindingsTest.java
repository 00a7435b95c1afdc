package org.sharaka.domain.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.ConditionFixture.ofCentre;
import static org.sharaka.testing.OversightFixture.CENTRE;
import static org.sharaka.testing.OversightFixture.COLLEAGUE;
import static org.sharaka.testing.OversightFixture.OFFICER;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.by;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ConditionFixture;

class FindingsTest {

    private static final EntryId FIRST = new EntryId("F1");

    private Oversight books = and(
            Oversight.of(CENTRE),
            new Findings.Raise(day("2026-03-01"), Severity.BLOCKING, Source.AUDIT, "a made-up finding"));

    private static Findings.Close closing(String on, String evidence) {
        return new Findings.Close(day(on), FIRST, Fact.known(paper(DocumentKind.EVIDENCE, evidence)));
    }

    @Test
    void a_finding_is_open_from_the_day_it_was_raised_until_the_day_it_is_closed() {
        books = and(books, closing("2026-04-01", "2026-04-01"));
        assertThat(books.findings().openOn(day("2026-02-28"))).isEmpty();
        assertThat(books.findings().openOn(day("2026-03-01")))
                .containsExactly(new OpenEntry(FIRST, Severity.BLOCKING, Source.AUDIT, false, day("2026-03-01")));
        assertThat(books.findings().openOn(day("2026-03-31"))).hasSize(1);
        assertThat(books.findings().openOn(day("2026-04-01"))).isEmpty();
        assertThatThrownBy(() -> and(books, closing("2026-04-02", "2026-04-02")))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void a_finding_has_a_plan_from_the_day_the_plan_was_made() {
        books = and(
                books, new Findings.MakePlan(day("2026-03-10"), FIRST, "made up", day("2026-05-01"), Fact.unknown()));
        assertThat(books.findings().openOn(day("2026-03-09")).get(0).hasPlan()).isFalse();
        assertThat(books.findings().openOn(day("2026-03-10")).get(0).hasPlan()).isTrue();
        assertThat(books.findings().one(FIRST).plannedFor()).isEqualTo(Fact.known(day("2026-05-01")));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-01, ''", "2026-04-01, 2026-04-02, evidence"})
    void a_finding_is_closed_with_evidence_that_is_there(String on, String evidence, String reason) {
        assertThat(reasons(closing(on, evidence), COLLEAGUE)).isEqualTo(reason);
    }

    @Test
    void who_raised_a_finding_does_not_close_it() {
        assertThat(reasons(closing("2026-04-01", "2026-04-01"), OFFICER)).isEqualTo("same-person");
    }

    @Test
    void the_gate_of_a_closure_is_looked_at_before_evidence_is_handed_in() {
        Findings.Close ahead = new Findings.Close(day("2026-04-01"), FIRST, Fact.unknown());
        assertThat(reasons(ahead, COLLEAGUE)).isEqualTo("evidence");
        assertThat(reasons(ahead, OFFICER)).isEqualTo("same-person");
    }

    private String reasons(Findings.Close step, UserId by) {
        Ruling ruling = step.through(Rulebook.standard(), books, by(by)).ruling();
        assertThat(ruling.gate()).isEqualTo("finding.close");
        return String.join(
                " ", ruling.with(Result.FAIL).stream().map(Check::reason).toList());
    }

    @Test
    void nothing_happens_to_a_finding_before_it_was_raised() {
        assertThatThrownBy(() -> and(books, closing("2026-02-28", "2026-02-28")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        new Findings.MakePlan(day("2026-03-10"), FIRST, "made up", day("2026-03-09"), Fact.unknown()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Findings.Raise(day("2026-03-10"), Severity.MINOR, Source.CONDITION, "made up"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.findings().one(new EntryId("F9"))).isInstanceOf(UnknownEntry.class);
    }

    @Test
    void a_condition_that_is_not_met_by_its_day_is_an_open_major_finding_until_it_is_met() {
        Condition condition = ofCentre("2026-03-01", CENTRE.value());
        List<Condition> met = List.of(ConditionFixture.met(condition, "2026-06-10"));

        assertThat(books.openOn(day("2026-04-30"), List.of(condition))).hasSize(1);
        assertThat(books.openOn(day("2026-05-01"), List.of(condition)))
                .contains(new OpenEntry(
                        new EntryId("CND-2026-0001"), Severity.MAJOR, Source.CONDITION, false, day("2026-05-01")));
        assertThat(books.openOn(day("2026-06-09"), met)).hasSize(2);
        assertThat(books.openOn(day("2026-06-10"), met)).hasSize(1);
    }

    @Test
    void an_incident_lasts_until_the_day_it_is_over() {
        books = and(
                books,
                new Incidents.Happen(day("2026-03-01"), IncidentKind.SERVICE_INTERRUPTION, "made up", Fact.unknown()));
        books = and(books, new Incidents.End(day("2026-04-01"), new EntryId("I1")));
        assertThat(books.incidents().lastingOn(day("2026-02-28"))).isEmpty();
        assertThat(books.incidents().lastingOn(day("2026-03-31")))
                .extracting(one -> one.began().on())
                .containsExactly(day("2026-03-01"));
        assertThat(books.incidents().lastingOn(day("2026-04-01"))).isEmpty();
        assertThatThrownBy(() -> and(books, new Incidents.End(day("2026-04-02"), new EntryId("I1"))))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() ->
                        new Incidents.Happen(day("2026-03-01"), IncidentKind.COURT_ORDER, "made up", Fact.unknown()))
                .isInstanceOf(InvalidValue.class);
    }
}
