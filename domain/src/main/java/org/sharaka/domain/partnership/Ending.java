package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.money.Money;

/**
 * What is known of a project that is cancelled, or of the projects of an agreement that is terminated, as
 * {@code works.settlement} sees it.
 *
 * @param started whether works have started
 * @param accepted the lots that are accepted, as they are called; then it is cut and not cancelled
 * @param sponsored whether it is model 1
 * @param spent what was spent
 * @param unused what has come in for it and is not spent
 */
public record Ending(boolean started, List<String> accepted, boolean sponsored, Money spent, Money unused) {

    /** Copies the lots. */
    public Ending {
        accepted = List.copyOf(accepted);
    }
}
