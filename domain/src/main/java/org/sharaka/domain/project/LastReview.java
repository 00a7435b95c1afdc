package org.sharaka.domain.project;

import java.time.LocalDate;

/**
 * The effectiveness review that counts, as the rules see it.
 *
 * @param on its day
 */
public record LastReview(LocalDate on, EffectivenessReview.Result result) {

    /** A review as the rules see it. */
    static LastReview of(EffectivenessReview review) {
        return new LastReview(review.on(), review.result());
    }
}
