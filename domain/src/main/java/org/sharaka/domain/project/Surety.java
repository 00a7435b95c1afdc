package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.money.Money;

/** A paper by which a bank stands for a sum. */
public interface Surety {

    /** Up to which sum. */
    Money amount();

    /** The paper itself. */
    Document paper();

    /**
     * The last days of those that run out and are not replaced: what lasts longer comes to less than they do.
     *
     * @param all what stands for one thing
     */
    static Stream<LocalDate> expiring(List<? extends Surety> all) {
        return all.stream()
                .filter(one -> one.paper().expires() && !isReplaced(one, all))
                .flatMap(one -> one.paper().validUntil().value().stream());
    }

    private static boolean isReplaced(Surety one, List<? extends Surety> all) {
        Money longer = all.stream()
                .filter(other -> other.paper().outlasts(one.paper()))
                .map(Surety::amount)
                .reduce(Money.ZERO, Money::plus);
        return longer.compareTo(one.amount()) >= 0;
    }
}
