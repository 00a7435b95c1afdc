package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

class TermsOfReferenceTest {

    private static Act by(String person, String on) {
        return new Act(new UserId(person), LocalDate.parse(on));
    }

    private static TermsVersion version(int number, String on, String text, TermsItem... items) {
        return new TermsVersion(number, text, List.of(items), by("author", on), List.of());
    }

    private static TermsItem item(String id, String text) {
        return new TermsItem(id, text);
    }

    private static TermsOfReference written() {
        return TermsOfReference.written(
                ProjectFixture.ID, version(1, "2026-01-10", "A centre", item("a", "Six rooms"), item("b", "A yard")));
    }

    private static TermsOfReference approved(TermsOfReference terms, int number, String... people) {
        TermsOfReference approved = terms;
        for (String person : people) {
            approved =
                    made(approving(approved, number, by(person, "2026-02-20"))).value();
        }
        return approved;
    }

    private static Outcome<TermsOfReference> approving(TermsOfReference terms, int number, Act act) {
        return approving(terms, number, act, Parties.NONE);
    }

    private static Outcome<TermsOfReference> approving(TermsOfReference terms, int number, Act act, Parties parties) {
        return new ApproveTerms(act.on(), number)
                .through(Rulebook.standard(), terms, new TermsCircumstances(act.by(), parties));
    }

    private static TermsOfReference bound(TermsOfReference terms) {
        return terms.bound(by("officer", "2026-02-25")).after();
    }

    @Test
    void the_second_approval_locks_a_version() {
        TermsOfReference once = approved(written(), 1, "first");
        TermsOfReference twice = approved(once, 1, "second");

        assertThat(once.last().isLocked()).isFalse();
        assertThat(twice.last().isLocked()).isTrue();
        assertThat(wrongState(() -> approving(twice, 1, by("third", "2026-02-20"))))
                .isEqualTo("approve in LOCKED");
    }

    @Test
    void nobody_approves_a_version_twice_but_its_author_may_approve_once() {
        TermsOfReference once = approved(written(), 1, "author");

        assertThat(refused(approving(once, 1, by("author", "2026-02-21"))).checks())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule()).isEqualTo(TermsRules.TERMS);
                    assertThat(check.reason()).isEqualTo("same");
                });
        assertThat(approved(once, 1, "other").last().isLocked()).isTrue();
    }

    @Test
    void who_declared_an_interest_in_the_party_does_not_approve() {
        Interest interest = new Interest(
                new UserId("first"),
                PartnerFixture.ID,
                Interest.Bond.EMPLOYEE,
                LocalDate.parse("2025-01-01"),
                Fact.unknown());
        Parties parties = Parties.of(Part.ITSELF, aPartner().there(), List.of(interest));

        assertThat(refused(approving(written(), 1, by("first", "2026-02-20"), parties))
                        .notPassed())
                .containsExactly("actor.interest");
    }

    @Test
    void an_approval_is_not_dated_before_the_version() {
        assertThat(faultsOf(() -> approving(written(), 1, by("first", "2026-01-09"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-10"));
    }

    @Test
    void versions_are_numbered_without_gaps_and_only_the_last_is_approved() {
        TermsOfReference second = written().rewritten(version(2, "2026-01-11", "A centre", item("a", "Seven rooms")));

        assertThat(faultsOf(() -> written().rewritten(version(3, "2026-01-11", "A centre", item("a", "x")))))
                .containsExactly(fault("/version", "value.number", "range", "2", "2"));
        assertThat(faultsOf(() -> written().rewritten(version(2, "2026-01-09", "A centre", item("a", "x")))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-10"));
        assertThat(wrongState(() -> approving(second, 1, by("first", "2026-02-01"))))
                .isEqualTo("approve in SUPERSEDED");
    }

    @Test
    void a_version_binds_from_the_agreement_on_and_a_newer_one_does_not_by_itself() {
        TermsOfReference bound = bound(approved(written(), 1, "first", "second"));
        TermsOfReference newer = bound.rewritten(version(2, "2026-03-01", "A centre", item("a", "Seven rooms")));

        assertThat(written().inForce()).isEqualTo(Fact.unknown());
        assertThat(newer.inForce().is(version -> version.number() == 1)).isTrue();
        assertThat(bound(newer).inForce().is(version -> version.number() == 2)).isTrue();
    }

    @Test
    void the_difference_of_two_versions_names_what_was_added_changed_and_removed() {
        TermsOfReference terms = written()
                .rewritten(version(2, "2026-01-11", "A larger centre", item("a", "Seven rooms"), item("c", "A well")));

        TermsDifference difference = terms.difference(1, 2).orElseThrow();

        assertThat(difference.changes())
                .containsExactly(
                        new TermsDifference.Change("", Fact.known("A centre"), Fact.known("A larger centre")),
                        new TermsDifference.Change("a", Fact.known("Six rooms"), Fact.known("Seven rooms")),
                        new TermsDifference.Change("b", Fact.known("A yard"), Fact.unknown()),
                        new TermsDifference.Change("c", Fact.unknown(), Fact.known("A well")));
        assertThat(terms.difference(1, 3)).isEmpty();
        assertThat(terms.difference(1, 1).orElseThrow().changes()).isEmpty();
    }

    @Test
    void a_version_has_lines_of_different_names() {
        assertThat(faultsOf(() -> version(1, "2026-01-10", " ")))
                .containsExactly(fault("/text", "value.text", "blank"), fault("/items", "value.required", "missing"));
        assertThat(faultsOf(() -> version(1, "2026-01-10", "x", item("a", "1"), item("a", "2"))))
                .containsExactly(fault("/items/1/id", "terms.items", "twice", "a"));
    }

    @Test
    void a_snapshot_out_of_order_is_refused() {
        TermsOfReference.Snapshot state = bound(written()).snapshot();

        assertThat(TermsOfReference.restore(state).snapshot()).isEqualTo(state);
        assertThatThrownBy(() -> new TermsOfReference.Snapshot(state.project(), state.versions(), Fact.known(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TermsOfReference.Snapshot(state.project(), List.of(), Fact.unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_version_has_the_number_one() {
        assertThat(faultsOf(() -> TermsOfReference.written(
                        ProjectFixture.ID, version(2, "2026-01-10", "A centre", item("a", "Six rooms")))))
                .containsExactly(fault("/version", "value.number", "range", "1", "1"));
    }

    @Test
    void a_version_is_recorded_as_it_is_written_approved_and_bound() {
        TermsOfReference approved = approved(written(), 1, "first");

        assertThat(written().entered().after().snapshot()).isEqualTo(written().snapshot());
        assertThat(written().entered().events())
                .containsExactly(new PartnershipEvent(
                        "terms.written", ProjectFixture.ID.value(), Map.of("version", "1", "on", "2026-01-10")));
        assertThat(approved.bound(by("officer", "2026-02-25")).events())
                .containsExactly(new PartnershipEvent(
                        "terms.bound", ProjectFixture.ID.value(), Map.of("version", "1", "on", "2026-02-25")));
    }

    @Test
    void the_last_version_is_deleted_while_nobody_has_approved_it_and_it_does_not_bind() {
        TermsOfReference second = written().rewritten(version(2, "2026-01-11", "A centre", item("a", "Seven rooms")));
        TermsOfReference newer = bound(approved(written(), 1, "first", "second"))
                .rewritten(version(2, "2026-03-01", "A centre", item("a", "Seven rooms")));

        assertThat(second.withoutLast().after().snapshot()).isEqualTo(written().snapshot());
        assertThat(second.withoutLast().events())
                .containsExactly(new PartnershipEvent(
                        "terms.deleted", ProjectFixture.ID.value(), Map.of("version", "2", "on", "2026-01-11")));
        assertThat(newer.withoutLast().after().inForce().is(version -> version.number() == 1))
                .isTrue();
        assertThat(written().withoutLast().after().snapshot())
                .isEqualTo(written().snapshot());
        assertThat(wrongState(() -> approved(second, 2, "first").withoutLast())).isEqualTo("delete in APPROVED");
        assertThat(wrongState(() -> bound(written()).withoutLast())).isEqualTo("delete in APPROVED");
    }

    @Test
    void the_last_version_awaits_approval_until_two_people_have_given_it() {
        TermsOfReference once = approved(written(), 1, "first");

        assertThat(written().awaitsApproval()).isTrue();
        assertThat(once.awaitsApproval()).isTrue();
        assertThat(approved(once, 1, "second").awaitsApproval()).isFalse();
    }

    @Test
    void a_version_that_does_not_exist_is_not_approved_and_who_approves_projects_approves_one_that_does() {
        assertThat(wrongState(() -> approving(written(), 2, by("first", "2026-02-20"))))
                .isEqualTo("approve in UNKNOWN_VERSION");
        assertThat(new ApproveTerms(LocalDate.parse("2026-02-20"), 1).kind())
                .isEqualTo(new StepKind("approve", Permission.APPROVE_PROJECTS));
    }
}
