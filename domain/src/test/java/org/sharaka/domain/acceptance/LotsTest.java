package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.aPartnersDelivery;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.everything;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.met;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.DeliveryFixture.ready;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.project.Stage;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.Outcomes;

class LotsTest {

    private final DeliveryFixture lots = aDelivery().inLots("North", "South");

    private static NewLot lot(String name, String share) {
        return new NewLot(name, Fact.known(Fraction.parse(share)));
    }

    private static List<Fault> faults(NewLot... named) {
        return faultsOf(() -> new NameLots(LocalDate.parse("2026-03-01"), List.of(named)));
    }

    @Test
    void works_that_nobody_divided_are_one_lot() {
        assertThat(aDelivery().there().lots())
                .containsExactly(new Lot(new LotId("L1"), Fact.unknown(), Fact.unknown(), List.of()));
    }

    @Test
    void works_are_divided_and_divided_anew() {
        assertThat(lots.there().lots()).extracting(Lot::called).containsExactly("North", "South");
        assertThat(lots.inLots("East", "West", "Middle").there().lots())
                .extracting(each -> each.id().value())
                .containsExactly("L1", "L2", "L3");
    }

    @Test
    void works_are_no_longer_divided_once_something_was_notified_or_found_wrong() {
        assertThat(wrongState(() -> lots.notified("2026-05-01", "L1").inLots("All")))
                .isEqualTo("name-lots in COMPLETION_NOTIFIED");
        assertThat(wrongState(
                        () -> aDelivery().reserved("2026-05-01", Severity.MINOR).inLots("All")))
                .isEqualTo("name-lots in COMPLETION_NOTIFIED");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, false", "0.333333, 0.666667, false", "0.5, 0.499999, true", "0.6, 0.6, true"})
    void shares_make_the_whole(String one, String other, boolean faulty) {
        if (faulty) {
            assertThat(faults(lot("North", one), lot("South", other)))
                    .containsExactly(fault("/lots", "value.ratio", "sum"));
        } else {
            assertThat(new NameLots(LocalDate.parse("2026-03-01"), List.of(lot("North", one), lot("South", other)))
                            .lots())
                    .hasSize(2);
        }
    }

    @Test
    void names_are_given_once_and_a_share_is_more_than_nothing() {
        assertThat(faultsOf(() -> lots.inLots())).containsExactly(fault("/lots", "value.required", "missing"));
        assertThat(faults(lot("North", "0.5"), lot("North", "0.5")))
                .containsExactly(fault("/lots/1/name", "value.list", "twice", "North"));
        assertThat(faultsOf(() -> lot(" ", "0")))
                .containsExactly(fault("/name", "value.text", "blank"), fault("/share", "value.ratio", "positive"));
    }

    @Test
    void the_project_follows_its_last_lot() {
        DeliveryFixture one =
                lots.notified("2026-05-01", "L1").visited("2026-05-05").accepted("2026-05-10", "L1");
        DeliveryFixture both = one.notified("2026-06-01").visited("2026-06-05").accepted("2026-06-10");

        assertThat(one.project().stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(one.notified("2026-06-01").project().stage()).isEqualTo(Stage.COMPLETION_NOTIFIED);
        assertThat(both.project().stage()).isEqualTo(Stage.PROVISIONALLY_ACCEPTED);
        assertThat(both.there().lots())
                .extracting(each ->
                        each.acceptance().value().orElseThrow().guaranteeEnd().toString())
                .containsExactly("2027-05-10", "2027-06-10");
        DeliveryFixture first = both.acceptedFinally("2027-05-10", "L1");
        assertThat(first.project().stage()).isEqualTo(Stage.PROVISIONALLY_ACCEPTED);
        assertThat(first.acceptedFinally("2027-06-10").project().stage()).isEqualTo(Stage.FINALLY_ACCEPTED);
    }

    @Test
    void each_lot_has_its_own_visit_and_its_own_reserves() {
        DeliveryFixture noticed = lots.notified("2026-05-01").visited("2026-05-05", "L1");
        AcceptProvisionally step = new AcceptProvisionally(
                LocalDate.parse("2026-05-10"),
                List.of(),
                everything(),
                List.of(new NewReserve(
                        Fact.known(new LotId("L2")),
                        Severity.BLOCKING,
                        "No roof",
                        "Hall",
                        Fact.unknown(),
                        Fact.unknown())),
                Answers.NONE);

        Ruling ruling = refused(noticed.take(step));

        assertThat(Outcomes.notPassed(ruling))
                .containsExactly("acceptance.visit L2", "acceptance.lot L2", "acceptance.blocking L2");
        assertThat(ruling.checks())
                .extracting(Outcomes::named)
                .startsWith("acceptance.visit L1", "acceptance.visit L2", "acceptance.ready L1");
    }

    @Test
    void a_lot_that_is_accepted_is_not_accepted_again() {
        DeliveryFixture one = lots.notified("2026-05-01").visited("2026-05-05").accepted("2026-05-10", "L1");

        assertThat(Outcomes.notPassed(refused(one.take(accepting("2026-05-12", everything(), "L1", "L2")))))
                .containsExactly("acceptance.lot L1");
        assertThat(one.look(accepting("2026-05-12", everything())).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void each_lot_has_its_own_conditions() {
        DeliveryFixture both = lots.notified("2026-05-01")
                .visited("2026-05-05")
                .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));

        assertThat(both.conditions())
                .extracting(condition -> condition.of(Subject.Kind.LOT))
                .containsExactly(List.of("L1"), List.of("L2"));
    }

    @Test
    void a_lot_that_is_not_there_or_named_twice_is_told_by_its_place() {
        assertThat(faultsOf(() -> lots.look(accepting("2026-05-10", everything(), "L1", "L9", "L1"))))
                .containsExactly(
                        fault("/lots/1", "value.reference", "unknown"), fault("/lots/2", "value.list", "twice", "L1"));
    }

    @Test
    void a_reserve_names_its_lot_where_there_are_several() {
        assertThat(faultsOf(() -> lots.look(accepting("2026-05-10", aReserve(Severity.MINOR)))))
                .containsExactly(fault("/reserves/0/lot", "value.required", "missing"));
        assertThat(faultsOf(() -> lots.look(new RaiseReserve(LocalDate.parse("2026-05-10"), aReserve(Severity.MINOR)))))
                .containsExactly(fault("/lot", "value.required", "missing"));
    }

    @Test
    void a_reserve_is_of_a_lot_that_is_accepted_with_it() {
        NewReserve south = new NewReserve(
                Fact.known(new LotId("L2")), Severity.MINOR, "A crack", "Hall", Fact.unknown(), Fact.unknown());
        AcceptProvisionally step = new AcceptProvisionally(
                LocalDate.parse("2026-05-10"), List.of(new LotId("L1")), everything(), List.of(south), Answers.NONE);

        assertThat(faultsOf(() -> lots.look(step)))
                .containsExactly(fault("/reserves/0/lot", "value.reference", "unknown"));
    }

    @Test
    void an_item_of_the_terms_may_belong_to_another_lot_until_the_last() {
        DeliveryFixture noticed = aPartnersDelivery()
                .inLots("North", "South")
                .notified("2026-05-01")
                .visited("2026-05-05");
        Handed north = answering("a", "b");
        DeliveryFixture first = noticed.after(accepting("2026-05-10", north, "L1"));

        assertThat(first.look(accepting("2026-05-11", answering("b", "a"), "L2"))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        Ruling again = first.look(accepting("2026-05-11", answering("a", "b"), "L2"));
        assertThat(again.notPassed()).containsExactly("acceptance.ready");
        assertThat(Said.of("acceptance.ready", again)).isEqualTo("FAIL items");
        assertThat(of("acceptance.ready", again).missing()).containsExactly("b");
    }

    @Test
    void acceptance_against_another_version_of_the_terms_is_told_by_itself() {
        Handed old = new Handed(ready(), papersBut(), Fact.known(1), met("a", "b"), List.of());
        Ruling ruling = aPartnersDelivery()
                .notified("2026-05-01")
                .visited("2026-05-05")
                .look(accepting("2026-05-10", old, "L1"));

        assertThat(Said.of("acceptance.ready", ruling)).isEqualTo("FAIL terms");
        assertThat(of("acceptance.ready", ruling).missing()).containsExactly("TERMS_VERSION");
    }

    private static Check of(String rule, Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** One item met, the other of another lot. */
    private static Handed answering(String met, String other) {
        List<ItemResult> items = new ArrayList<>(met(met));
        items.add(new ItemResult(other, ItemResult.Result.OTHER_LOT));
        return new Handed(ready(), papersBut(), Fact.known(2), items, List.of());
    }

    @Test
    void a_step_of_a_lot_is_not_dated_before_its_last_one() {
        DeliveryFixture one = lots.notified("2026-05-01", "L1");

        assertThat(faultsOf(() -> one.visited("2026-04-30", "L1")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-05-01"));
        assertThat(wrongState(() -> one.visited("2026-05-05", "L2"))).isEqualTo("visit in IN_EXECUTION");
    }
}
