package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Money that was assigned to a programme, a project or the support of a centre. It draws on the narrowest purpose
 * first, then the oldest receipt, and keeps its sources.
 *
 * <p>Its life: it is {@linkplain #made made}; payments spend it; what is unspent can be {@linkplain ReleaseAllocation
 * released}, the last drawn first, and is available again for the purpose it came from.
 */
public final class Allocation {

    private final Snapshot state;

    private Allocation(Snapshot state) {
        this.state = state;
    }

    /**
     * The facts of the gate of an allocation.
     *
     * @param request what is to be allocated
     * @param facts what the rules ask
     * @return the inquiry: {@code pledge.purpose}, {@code allocation.available}, {@code allocation.model} for a project
     *     of model 2, {@code funding.balance} after the rules on its parties
     */
    public static Inquiry making(AllocationRequest request, AllocationFacts facts) {
        return new AllocationInquiry.Making(
                request.on(),
                request.pledge(),
                facts.mayGo(),
                request.amount(),
                facts.available(),
                facts.free(),
                ReceiptShare.sum(facts.draw(request.amount())),
                facts.control(),
                facts.parties());
    }

    /**
     * A new allocation.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param request what is to be allocated
     * @param facts what the rules ask
     * @param by who allocates
     * @return made, or refused by a rule of {@link #making}
     */
    public static Outcome<Allocation> made(
            Rulebook book,
            AllocationId id,
            String reference,
            AllocationRequest request,
            AllocationFacts facts,
            UserId by) {
        return Outcome.through(
                book,
                making(request, facts),
                () -> new Allocation(new Snapshot(id, reference, request, facts.draw(request.amount()), by, List.of())),
                allocation -> Particulars.on(request.on())
                        .and("reference", reference)
                        .and("amount", request.amount())
                        .and(request.to())
                        .and("pledge", Fact.of(request.pledge().value().map(PledgeId::value)))
                        .and(allocation.sources())
                        .as("allocation.made", id.value()));
    }

    /**
     * {@return how its money was drawn and released; one movement for each source, then one for each part of each
     * release}
     */
    public List<Movement> movements() {
        List<Movement> drawn = sources().stream()
                .map(part -> Movement.ofAllocation(
                        Movement.Kind.ALLOCATION, state.request().on(), part, id()))
                .toList();
        List<Movement> all = new ArrayList<>(drawn);
        state.releases().forEach(release -> all.addAll(movements(release)));
        return List.copyOf(all);
    }

    /**
     * What has moved since an earlier state.
     *
     * @param before the earlier state of the same allocation
     * @return the movements of what was released since; where a correction changed its amount or day, first those that
     *     take back what was drawn wrongly, each on its day
     */
    public List<Movement> movedSince(Allocation before) {
        List<Movement> moved = new ArrayList<>();
        if (!state.request().equals(before.state.request())) {
            ReceiptShare.beyond(before.sources(), on().equals(before.on()) ? sources() : List.of())
                    .forEach(part -> moved.add(Movement.ofAllocation(Movement.Kind.RELEASE, before.on(), part, id())));
            ReceiptShare.beyond(sources(), on().equals(before.on()) ? before.sources() : List.of())
                    .forEach(part -> moved.add(Movement.ofAllocation(Movement.Kind.ALLOCATION, on(), part, id())));
        }
        moved.addAll(releasedSince(before));
        return List.copyOf(moved);
    }

    private List<Movement> releasedSince(Allocation before) {
        return state.releases().stream()
                .skip(before.state.releases().size())
                .flatMap(release -> movements(release).stream())
                .toList();
    }

    /**
     * Other money takes the place of some that it drew and that never came ({@code fact.correction}).
     *
     * @param lacking what never came
     * @param by the receipt whose money takes its place
     */
    public Recorded<Allocation> covered(LocalDate on, ReceiptShare lacking, ReceiptId by) {
        Snapshot covered = new Snapshot(
                id(),
                reference(),
                state.request(),
                ReceiptShare.instead(sources(), lacking, by),
                state.by(),
                state.releases());
        return new Recorded<>(
                new Allocation(covered),
                Particulars.on(on)
                        .and("amount", lacking.amount())
                        .and("lacking", lacking.receipt().value())
                        .and("receipt", by.value())
                        .as("allocation.covered", id().value()));
    }

    /** {@return how the money moves that takes the place of some that never came; two movements} */
    public List<Movement> covering(LocalDate on, ReceiptShare lacking, ReceiptId by) {
        return Movement.covering(on, lacking, by, id(), Fact.unknown());
    }

    /**
     * Unspent money goes back to certain receipts.
     *
     * @param act who releases it, and on which day
     * @param parts the receipts, with how much
     * @param reason why
     */
    public Recorded<Allocation> released(Act act, List<ReceiptShare> parts, String reason) {
        return new Recorded<>(
                with(new Release(act, parts, reason)),
                Particulars.on(act.on())
                        .and("amount", ReceiptShare.sum(parts))
                        .and("reason", reason)
                        .and(parts)
                        .as("allocation.released", id().value()));
    }

    private Allocation with(Release release) {
        return new Allocation(new Snapshot(
                id(), reference(), state.request(), sources(), state.by(), Steps.more(state.releases(), release)));
    }

    private List<Movement> movements(Release release) {
        return release.parts().stream()
                .map(part -> Movement.ofAllocation(
                        Movement.Kind.RELEASE, release.act().on(), part, id()))
                .toList();
    }

    /** {@return its id, opaque} */
    public AllocationId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code ALL-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /** {@return how much was allocated at first; the amount; what was released since is still in it} */
    public Money amount() {
        return state.request().amount();
    }

    /** {@return what it was assigned to; never the pool} */
    public Purpose to() {
        return state.request().to();
    }

    /** {@return when} */
    public LocalDate on() {
        return state.request().on();
    }

    /** {@return what it was drawn from; in the order of drawing; together the amount} */
    public List<ReceiptShare> sources() {
        return state.sources();
    }

    /** {@return how much of it went back to its purpose; the sum of its releases} */
    public Money released() {
        return state.releases().stream()
                .map(release -> ReceiptShare.sum(release.parts()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * An allocation from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same allocation
     */
    public static Allocation restore(Snapshot snapshot) {
        return new Allocation(snapshot);
    }

    /** {@return the first day on which it can be released; the day of its last release, or its own} */
    public LocalDate lastStep() {
        return state.releases().stream()
                .map(release -> release.act().on())
                .reduce(state.request().on(), (before, last) -> last);
    }

    /**
     * The state of an allocation.
     *
     * @param id its id
     * @param reference its short reference
     * @param request what was allocated
     * @param sources what it was drawn from, in the order of drawing
     * @param by who allocated
     * @param releases what went back, in the order of the days
     */
    public record Snapshot(
            AllocationId id,
            String reference,
            AllocationRequest request,
            List<ReceiptShare> sources,
            UserId by,
            List<Release> releases) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException where the sources are not the amount, or more was released than was drawn
         */
        public Snapshot {
            sources = List.copyOf(sources);
            releases = List.copyOf(releases);
            if (!ReceiptShare.sum(sources).equals(request.amount())) {
                throw new IllegalArgumentException(
                        "sources of " + ReceiptShare.sum(sources) + " for " + request.amount());
            }
            Map<ReceiptId, Money> left = new HashMap<>();
            sources.forEach(part -> left.merge(part.receipt(), part.amount(), Money::plus));
            releases.forEach(release -> release.parts()
                    .forEach(part -> left.merge(part.receipt(), part.amount(), (had, goes) -> had.minus(goes))));
            if (left.size() > sources.size() || left.values().stream().anyMatch(amount -> amount.minorUnits() < 0)) {
                throw new IllegalArgumentException("released more than was drawn");
            }
        }
    }
}
