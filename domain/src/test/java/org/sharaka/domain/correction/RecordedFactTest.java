package org.sharaka.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.testing.MandateFixture.OFFICER;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.correction.RecordedFact.Corrected;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.mandate.Mandate;

/** A fact is found within its aggregate, by id, year or place, and put right there; the rest stays as it is. */
class RecordedFactTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static final Mandate MANDATE = aMandate("2026-01-01", "2026-12-31")
            .signed("2026-01-01")
            .noticed("2026-02-01")
            .suspended("2026-03-01")
            .there();

    private static RecordedFact<Mandate> found(String name, String entry) {
        return RecordedFact.find(kind(name), MANDATE, entry).orElseThrow();
    }

    private static FactKind kind(String name) {
        return FactKinds.find("mandates", name).orElseThrow();
    }

    @Test
    void a_fact_that_is_alone_has_no_entry_and_one_among_others_its_place() {
        assertThat(found("signature", "").entry()).isEmpty();
        assertThat(found("papers", "3").entry()).isEqualTo("3");
        assertThat(found("papers", "3").marks()).containsExactly("BUREAU_LIST 1");
    }

    @Test
    void what_is_not_recorded_is_not_found() {
        for (String place : List.of("0", "4", "", "x", "1.1", "-1")) {
            assertThat(RecordedFact.find(kind("papers"), MANDATE, place))
                    .as(place)
                    .isEmpty();
        }
        assertThat(RecordedFact.find(kind("signature"), MANDATE, "1")).isEmpty();
        Mandate draft = aMandate("2026-01-01", "2026-12-31").there();
        assertThat(RecordedFact.find(kind("signature"), draft, "")).isEmpty();
    }

    @Test
    void its_writer_is_named_by_its_act_or_by_the_journal() {
        assertThat(found("notices", "1").writers(List.of("on", "document"))).containsExactly(OFFICER);
        assertThat(found("notices", "1").actions(List.of("on"))).isEmpty();
        assertThat(found("papers", "1").writers(List.of("reference"))).isEmpty();
        assertThat(found("papers", "1").actions(List.of("reference", "no-member")))
                .containsExactlyInAnyOrder("mandate.drafted", "mandate.documented");
        assertThat(found("suspensions", "1").writers(List.of("resumedOn")))
                .as("it has not been lifted")
                .isEmpty();
    }

    @Test
    void what_is_right_takes_the_place_of_what_was_wrong_and_the_rest_stays() {
        Corrected<Mandate> right = found("papers", "2")
                .with(TODAY, Map.of("reference", "Statutes of 2015", "date", LocalDate.parse("2015-02-03")), Map.of());

        assertThat(right.changes())
                .extracting(RecordedFact.Change::member, RecordedFact.Change::before, RecordedFact.Change::after)
                .containsExactlyInAnyOrder(
                        tuple("reference", "STATUTES 1", "Statutes of 2015"),
                        tuple("date", "2015-01-01", "2015-02-03"));
        assertThat(right.owner().snapshot().papers().get(1).reference()).isEqualTo("Statutes of 2015");
        assertThat(right.owner().snapshot().papers().get(1).date()).isEqualTo("2015-02-03");
        assertThat(right.owner().snapshot().papers().get(1).kind()).isEqualTo(DocumentKind.STATUTES);
        assertThat(right.owner().snapshot().papers().get(0))
                .isEqualTo(MANDATE.snapshot().papers().get(0));
        assertThat(right.before()).isNotEqualTo(right.after());
        assertThat(MANDATE.snapshot().papers().get(1).reference())
                .as("what was kept is not changed")
                .isEqualTo("STATUTES 1");
    }

    @Test
    void a_value_that_was_right_changes_nothing() {
        assertThat(found("papers", "2")
                        .with(TODAY, Map.of("reference", "STATUTES 1"), Map.of())
                        .changes())
                .isEmpty();
    }

    @Test
    void what_follows_is_written_beside_and_is_no_change_of_the_fact() {
        Corrected<Mandate> right = found("signature", "")
                .with(
                        TODAY,
                        Map.of("on", LocalDate.parse("2026-01-05")),
                        Map.of("term.until", LocalDate.parse("2026-11-30")));

        assertThat(right.owner().term().until()).isEqualTo("2026-11-30");
        assertThat(right.changes()).extracting(RecordedFact.Change::member).containsExactly("on");
    }

    @Test
    void a_day_of_an_act_is_none_to_come_and_that_of_a_term_may_be() {
        assertThat(found("signature", "")
                        .with(TODAY, Map.of("on", TODAY), Map.of())
                        .changes())
                .hasSize(1);
        refused("signature", "", Map.of("on", TODAY.plusDays(1)), "/value/on value.date late");
        assertThat(found("term", "")
                        .with(TODAY, Map.of("until", TODAY.plusDays(1)), Map.of())
                        .changes())
                .hasSize(1);
    }

    @Test
    void every_fault_names_its_member() {
        refused("papers", "1", Map.of(), "/value value.required missing");
        refused(
                "papers",
                "1",
                Map.of("colour", "red", "reference", "\u0001"),
                "/value/colour value.member unknown",
                "/value/reference value.text characters");
        refused("suspensions", "1", Map.of("resumedOn", TODAY), "/value/resumedOn value.reference unknown");
    }

    @Test
    void what_the_aggregate_refuses_is_at_the_member_that_is_at_fault() {
        assertThatThrownBy(
                        () -> found("term", "").with(TODAY, Map.of("until", LocalDate.parse("2025-12-31")), Map.of()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.faults())
                                .allSatisfy(fault -> assertThat(fault.pointer()).startsWith("/value")));
    }

    @Test
    void a_paper_is_replaced_whole() {
        Corrected<Mandate> right = found("notices", "1")
                .with(TODAY, Map.of("document", paper(DocumentKind.NOTICE, "2026-01-31")), Map.of());

        assertThat(right.changes())
                .extracting(RecordedFact.Change::member, RecordedFact.Change::after)
                .containsExactly(tuple("document", "date 2026-01-31, kind NOTICE, reference NOTICE 1"));
        assertThat(found("notices", "1").marks()).isEqualTo(Set.of("NOTICE 1"));
    }

    private static void refused(String name, String entry, Map<String, Object> values, String... faults) {
        assertThatThrownBy(() -> found(name, entry).with(TODAY, values, Map.of()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                .containsExactlyInAnyOrder(faults));
    }
}
