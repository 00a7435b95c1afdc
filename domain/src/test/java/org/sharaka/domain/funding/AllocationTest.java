package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharaka.testing.FundingFixture.BOOK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.by;
import static org.sharaka.testing.FundingFixture.course;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

class AllocationTest {

    private static final AllocationId ID = new AllocationId("all-1");
    private static final Purpose TO = new Purpose.OfProject(new ProjectId("x"));

    private static AllocationRequest request(String amount) {
        return new AllocationRequest(mad(amount), TO, day("2026-02-01"), Fact.unknown());
    }

    private static FreeReceipt free(String id, Purpose.Kind narrowness, String receivedOn, long entry, String free) {
        return new FreeReceipt(new ReceiptId(id), narrowness, day(receivedOn), entry, mad(free));
    }

    private static AllocationFacts facts(boolean mayGo, FreeReceipt... receipts) {
        Money available = List.of(receipts).stream().map(FreeReceipt::free).reduce(Money.ZERO, Money::plus);
        return new AllocationFacts(mayGo, available, List.of(receipts), Fact.unknown(), Parties.NONE);
    }

    private static Outcome<Allocation> allocated(String amount, AllocationFacts facts) {
        return Allocation.made(BOOK, ID, "ALL-2026-0001", request(amount), facts, CLERK);
    }

    private static ReceiptShare part(String receipt, String amount) {
        return new ReceiptShare(new ReceiptId(receipt), mad(amount));
    }

    private static Allocation ofTwo() {
        return made(allocated(
                        "100.00",
                        facts(
                                true,
                                free("r1", Purpose.Kind.PROJECT, "2026-01-01", 1, "60.00"),
                                free("r2", Purpose.Kind.POOL, "2026-01-02", 2, "40.00"))))
                .value();
    }

    private static Unspent unspent(DailyBalance ofFirst, DailyBalance ofSecond) {
        return new Unspent(Map.of(new ReceiptId("r1"), ofFirst, new ReceiptId("r2"), ofSecond));
    }

    private static AllocationCircumstances around(Unspent unspent) {
        return new AllocationCircumstances(CLERK, unspent, Parties.NONE);
    }

    private static ReleaseAllocation release(String on, String amount) {
        return new ReleaseAllocation(day(on), Fact.known(mad(amount)), Fact.known(new Reason("less is needed")));
    }

    private static ReleaseAllocation releaseOfAll(String on) {
        return new ReleaseAllocation(day(on), Fact.unknown(), Fact.known(new Reason("over")));
    }

    private static final Unspent WHOLE = unspent(course("2026-02-01", "60.00"), course("2026-02-01", "40.00"));

    @Test
    void draws_the_narrowest_purpose_first_then_the_oldest_receipt_then_the_order_of_entry() {
        AllocationFacts facts = facts(
                true,
                free("pool-old", Purpose.Kind.POOL, "2025-01-01", 1, "10.00"),
                free("programme", Purpose.Kind.PROGRAMME, "2026-01-05", 2, "10.00"),
                free("project-later", Purpose.Kind.PROJECT, "2026-01-10", 3, "10.00"),
                free("project-second", Purpose.Kind.PROJECT, "2026-01-09", 6, "10.00"),
                free("project-first", Purpose.Kind.PROJECT, "2026-01-09", 5, "10.00"),
                free("pool-new", Purpose.Kind.POOL, "2026-01-01", 7, "10.00"));

        assertThat(made(allocated("55.00", facts)).value().sources())
                .containsExactly(
                        part("project-first", "10.00"),
                        part("project-second", "10.00"),
                        part("project-later", "10.00"),
                        part("programme", "10.00"),
                        part("pool-old", "10.00"),
                        part("pool-new", "5.00"));
    }

    @ParameterizedTest
    @CsvSource({"99.99, ''", "100.00, ''", "100.01, allocation.available"})
    void takes_no_more_than_is_available(String amount, String notPassed) {
        AllocationFacts facts = facts(
                true,
                free("r1", Purpose.Kind.PROJECT, "2026-01-01", 1, "60.00"),
                free("r2", Purpose.Kind.POOL, "2026-01-02", 2, "40.00"));

        assertThat(allocated(amount, facts).ruling().notPassed())
                .isEqualTo(notPassed.isEmpty() ? List.of() : List.of(notPassed));
    }

    @Test
    void a_refusal_names_what_was_asked_and_what_there_is_and_every_rule() {
        List<Check> checks = refused(allocated("10.00", facts(false))).checks();

        assertThat(checks)
                .extracting(check -> check.rule().code() + " " + check.result())
                .containsExactly("pledge.purpose FAIL", "allocation.available FAIL", "funding.balance PASS");
        assertThat(checks.get(1).required().plain()).isEqualTo("10.00");
        assertThat(checks.get(1).actual().plain()).isEqualTo("0.00");
    }

    @Test
    void an_allocation_has_an_amount_and_never_goes_to_the_pool() {
        assertThat(faultsOf(() -> new AllocationRequest(Money.ZERO, Purpose.POOL, day("2026-02-01"), Fact.unknown())))
                .extracting(fault -> fault.pointer() + " " + fault.code() + "." + fault.reason())
                .containsExactly("/amount value.amount.positive", "/to/kind value.enum.unknown");
    }

    @Test
    void an_allocation_is_told_and_moves_money_from_each_source() {
        Outcome.Made<Allocation> made = made(allocated(
                "70.00",
                facts(
                        true,
                        free("r1", Purpose.Kind.PROJECT, "2026-01-01", 1, "60.00"),
                        free("r2", Purpose.Kind.POOL, "2026-01-02", 2, "40.00"))));

        assertThat(made.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("allocation.made");
            assertThat(event.particulars()).containsEntry("receipts", "r1=60.00 r2=10.00");
        });
        assertThat(made.value().movements())
                .containsExactly(
                        Movement.ofAllocation(Movement.Kind.ALLOCATION, day("2026-02-01"), part("r1", "60.00"), ID),
                        Movement.ofAllocation(Movement.Kind.ALLOCATION, day("2026-02-01"), part("r2", "10.00"), ID));
    }

    @Test
    void a_release_gives_back_what_was_drawn_last() {
        Outcome.Made<Allocation> made = made(release("2026-03-01", "50.00").through(BOOK, ofTwo(), around(WHOLE)));

        assertThat(made.value().movedSince(ofTwo()))
                .extracting(movement ->
                        movement.receipt().value() + " " + movement.amount().plain())
                .containsExactly("r2 40.00", "r1 10.00");
        assertThat(made.value().released()).isEqualTo(mad("50.00"));
        assertThat(made.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly("allocation.release", "funding.balance");
        assertThat(made.events()).extracting(event -> event.action()).containsExactly("allocation.released");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 70.00, ''",
        "2026-03-01, 70.01, allocation.release",
        "2026-02-01, 70.01, allocation.release"
    })
    void a_release_takes_what_is_unspent_then_and_later(String on, String amount, String notPassed) {
        Unspent paidLater =
                unspent(course("2026-02-01", "60.00", "2026-04-01", "-30.00"), course("2026-02-01", "40.00"));

        assertThat(BOOK.rule(release(on, amount).look(BOOK, ofTwo(), around(paidLater)))
                        .notPassed())
                .isEqualTo(notPassed.isEmpty() ? List.of() : List.of(notPassed));
    }

    @Test
    void a_release_of_all_is_refused_where_all_is_spent() {
        Unspent spent = unspent(course(), course());

        assertThat(BOOK.rule(releaseOfAll("2026-03-01").look(BOOK, ofTwo(), around(spent)))
                        .notPassed())
                .containsExactly("allocation.release");
        assertThat(made(releaseOfAll("2026-03-01").through(BOOK, ofTwo(), around(WHOLE)))
                        .value()
                        .released())
                .isEqualTo(mad("100.00"));
    }

    @Test
    void a_release_is_not_dated_before_the_allocation_nor_before_the_last_one() {
        Allocation released = made(release("2026-03-01", "1.00").through(BOOK, ofTwo(), around(WHOLE)))
                .value();

        assertThat(faultsOf(() -> release("2026-01-31", "1.00").through(BOOK, ofTwo(), around(WHOLE))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-01"));
        assertThat(faultsOf(() -> releaseOfAll("2026-02-28").through(BOOK, released, around(WHOLE))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
    }

    @Test
    void a_release_names_an_amount_above_zero_and_a_reason_once_it_is_taken() {
        ReleaseAllocation ahead = ReleaseAllocation.on(day("2026-03-01"), Fact.unknown());

        assertThat(faultsOf(() -> new ReleaseAllocation(day("2026-03-01"), Fact.known(Money.ZERO), Fact.unknown())))
                .containsExactly(fault("/amount", "value.amount", "positive"));
        assertThat(faultsOf(() -> ahead.through(BOOK, ofTwo(), around(WHOLE))))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }

    @Test
    void storage_gives_back_what_it_took_and_refuses_what_cannot_be() {
        Allocation.Snapshot state = ofTwo().snapshot();

        assertThat(Allocation.restore(state).snapshot()).isEqualTo(state);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Allocation.Snapshot(
                        state.id(),
                        state.reference(),
                        state.request(),
                        List.of(part("r1", "99.99")),
                        CLERK,
                        List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Allocation.Snapshot(
                        state.id(),
                        state.reference(),
                        state.request(),
                        state.sources(),
                        CLERK,
                        List.of(new Release(by(CLERK, "2026-03-01"), List.of(part("r2", "40.01")), "a"))));
    }
}
