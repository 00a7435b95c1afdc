package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.time.Deadline;

/**
 * A contract for works or supplies of a project, and the bonds given for it. Where the foundation owns the works, part
 * of each payment under it is retained ({@code works.retention}).
 *
 * @param contractor who builds or supplies
 * @param amount the whole sum; more than nothing
 * @param retention what is kept back under it, as it was signed
 * @param paper the contract itself, a {@link DocumentKind#CONTRACT}
 * @param bonds the bonds given for it, in order
 * @param takeovers by whom it was taken over, with bonds and retention, in order ({@code succession.accept})
 */
public record Contract(
        ContractId id,
        Contractor contractor,
        Money amount,
        RetentionTerms retention,
        Document paper,
        List<Bond> bonds,
        List<Takeover> takeovers) {

    /**
     * Copies the bonds and checks the rest.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}; {@code value.enum} at
     *     {@code /document/kind} for another kind of paper; {@code fact.order} at {@code /takeovers/…/act/on} for a day
     *     before the contract, the takeover before, or its paper
     */
    public Contract {
        bonds = List.copyOf(bonds);
        takeovers = Takeover.inOrder(paper.date(), takeovers);
        Faults faults = new Faults();
        amount.mustBePositive("/amount", faults);
        paper.mustBe(DocumentKind.CONTRACT, "/document", faults);
        faults.throwIfAny();
    }

    /** A contract that nobody has taken over. */
    public Contract(
            ContractId id,
            Contractor contractor,
            Money amount,
            RetentionTerms retention,
            Document paper,
            List<Bond> bonds) {
        this(id, contractor, amount, retention, paper, bonds, List.of());
    }

    /** Who builds or supplies: the partner that took it over last, or else who signed it. */
    public Contractor holder() {
        return takeovers.stream()
                .reduce((before, after) -> after)
                .map(last -> Contractor.of(last.to()))
                .orElse(contractor);
    }

    /**
     * What is retained from a payment: a share of it, up to a share of the contract; nothing where a bond stands for
     * it.
     *
     * @param gross the payment before anything is retained
     * @param retainedSoFar what was retained from earlier payments and not released
     * @param on the day of the payment
     * @return at least nothing, at most the payment; rounded half up to the centime
     */
    public Money retainedFrom(Money gross, Money retainedSoFar, LocalDate on) {
        if (isRetentionBondedOn(on)) {
            return Money.ZERO;
        }
        Money left = retentionCap().minus(retainedSoFar);
        Money share = gross.shareRoundedHalfUp(retention.share());
        return left.compareTo(Money.ZERO) <= 0 ? Money.ZERO : share.min(left);
    }

    /** The sum that is retained in all: a share of the contract, rounded half up to the centime. */
    public Money retentionCap() {
        return amount.shareRoundedHalfUp(retention.cap());
    }

    /** Whether the bonds in force reach all that would else be retained. */
    public boolean isRetentionBondedOn(LocalDate on) {
        return bonded(Bond.Purpose.RETENTION, on).over(amount).atLeast(retention.cap());
    }

    /** The sum of the contractor's bonds in force; without their share of the contract nothing is paid. */
    public Money bondedOn(LocalDate on) {
        return bonded(Bond.Purpose.PERFORMANCE, on);
    }

    /** The contract with one more bond. */
    public Contract bondedBy(Bond bond) {
        List<Bond> more = new ArrayList<>(bonds);
        more.add(bond);
        return new Contract(id, contractor, amount, retention, paper, more, takeovers);
    }

    Contract takenOver(Takeover takeover) {
        List<Takeover> more = new ArrayList<>(takeovers);
        more.add(takeover);
        return new Contract(id, contractor, amount, retention, paper, bonds, more);
    }

    /** The day before which it is not taken over: of the contract, or of the last takeover. */
    LocalDate lastStep() {
        return takeovers.stream()
                .map(takeover -> takeover.act().on())
                .reduce((before, after) -> after)
                .orElse(paper.date());
    }

    /** The contract with another amount, as an amendment says. */
    Contract amended(Money other) {
        return new Contract(id, contractor, other, retention, paper, bonds, takeovers);
    }

    Stream<Deadline> expiringBonds() {
        return Stream.of(Bond.Purpose.values())
                .flatMap(purpose -> Surety.expiring(
                        bonds.stream().filter(bond -> bond.purpose() == purpose).toList()))
                .map(last -> new Deadline(id.value(), last));
    }

    private Money bonded(Bond.Purpose purpose, LocalDate on) {
        return bonds.stream()
                .filter(bond -> bond.standsFor(purpose, on))
                .map(Bond::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
