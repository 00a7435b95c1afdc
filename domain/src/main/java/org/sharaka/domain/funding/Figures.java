package org.sharaka.domain.funding;

import java.util.stream.Stream;
import org.sharaka.domain.money.Money;

/**
 * Where the money stands on a day, in all or for a part. The balance holds in it by construction
 * ({@code funding.balance}): received + uncovered = allocated + available + held, and allocated = spent + what is
 * unspent.
 *
 * @param pledged what donors have promised in cash, as amended by the day
 * @param received what came in, in cash, less what was reversed
 * @param allocated what of it was assigned to a purpose
 * @param spent what of that was paid
 * @param available what of the received is not allocated, and can be
 * @param held what of the received is not allocated and cannot be: it is to be returned
 * @param overdue what of the pledged should have come in and has not
 * @param inKind what was received in kind, at its stated value; in none of the others
 * @param uncovered what of the allocated never came in, as corrections show ({@code fact.correction})
 */
public record Figures(
        Money pledged,
        Money received,
        Money allocated,
        Money spent,
        Money available,
        Money held,
        Money overdue,
        Money inKind,
        Money uncovered) {

    /** Nothing at all. */
    public static final Figures ZERO =
            new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Figures with nothing uncovered. */
    public Figures(
            Money pledged,
            Money received,
            Money allocated,
            Money spent,
            Money available,
            Money held,
            Money overdue,
            Money inKind) {
        this(pledged, received, allocated, spent, available, held, overdue, inKind, Money.ZERO);
    }

    /**
     * Holds the balance.
     *
     * @throws IllegalArgumentException where it does not balance, or one of the amounts is below zero
     */
    public Figures {
        boolean balanced =
                received.plus(uncovered).equals(allocated.plus(available).plus(held))
                        && spent.compareTo(allocated) <= 0;
        if (!balanced
                || all(pledged, received, allocated, spent, available, held, overdue, inKind, uncovered)
                        .anyMatch(amount -> amount.minorUnits() < 0)) {
            throw new IllegalArgumentException("received " + received + ", allocated " + allocated + ", available "
                    + available + ", held " + held + ", spent " + spent + ", pledged " + pledged + ", overdue "
                    + overdue + ", in kind "
                    + inKind + ", uncovered " + uncovered);
        }
    }

    /** {@return what was allocated and is not paid; allocated less spent} */
    public Money unspent() {
        return allocated.minus(spent);
    }

    /**
     * Both together.
     *
     * @param other the figures of another part
     * @return the sums
     */
    public Figures plus(Figures other) {
        return new Figures(
                pledged.plus(other.pledged),
                received.plus(other.received),
                allocated.plus(other.allocated),
                spent.plus(other.spent),
                available.plus(other.available),
                held.plus(other.held),
                overdue.plus(other.overdue),
                inKind.plus(other.inKind),
                uncovered.plus(other.uncovered));
    }

    private static Stream<Money> all(Money... amounts) {
        return Stream.of(amounts);
    }
}
