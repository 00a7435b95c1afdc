package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The guarantee period of a lot: so many months after its provisional acceptance, and longer only by decision
 * ({@code guarantee.elapsed}).
 *
 * @param months how many, as the policy had it on the day of acceptance
 * @param extensions the decisions that made it longer, in order
 */
public record GuaranteePeriod(int months, List<Extension> extensions) {

    /**
     * Copies the extensions.
     *
     * @throws IllegalArgumentException for a period of fewer than no months
     */
    public GuaranteePeriod {
        if (months < 0) {
            throw new IllegalArgumentException("a guarantee of " + months + " months");
        }
        extensions = List.copyOf(extensions);
    }

    /**
     * Its end: the first day of final acceptance.
     *
     * @param accepted the day of provisional acceptance
     * @return the latest of the day so many months later, clamped at the month's end, and of the extensions
     */
    public LocalDate end(LocalDate accepted) {
        LocalDate end = accepted.plusMonths(months);
        for (Extension extension : extensions) {
            end = extension.until().isAfter(end) ? extension.until() : end;
        }
        return end;
    }

    /** Its end as it was known on a day: a decision that comes later has not been taken. */
    LocalDate endKnownOn(LocalDate day, LocalDate accepted) {
        List<Extension> taken = extensions.stream()
                .filter(extension -> !extension.decision().act().on().isAfter(day))
                .toList();
        return new GuaranteePeriod(months, taken).end(accepted);
    }

    GuaranteePeriod extendedBy(Extension extension) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return new GuaranteePeriod(months, more);
    }
}
