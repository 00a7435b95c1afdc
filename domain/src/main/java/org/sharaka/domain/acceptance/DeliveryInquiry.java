package org.sharaka.domain.acceptance;

import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step of a delivery. The gates of a delivery look at its lots, visits, reserves and papers
 * together, so the whole of it is kept, as it stood before the step.
 *
 * @param step the step, with what was handed in
 * @param delivery as it stood
 * @param around what was known besides
 */
public record DeliveryInquiry(DeliveryStep step, Delivery delivery, Circumstances around) implements EarlierInquiry {

    /** Never null. */
    public DeliveryInquiry {
        Objects.requireNonNull(step);
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(around);
    }

    /**
     * The inquiry, asked once, so that a step that cannot be taken at all is told before anything else.
     *
     * @throws WrongState where the step does not begin from where the delivery stands
     */
    static DeliveryInquiry of(DeliveryStep step, Delivery delivery, Circumstances around) {
        DeliveryInquiry inquiry = new DeliveryInquiry(step, delivery, around);
        inquiry.ruling();
        return inquiry;
    }

    @Override
    public Ruling ruling() {
        return step.ruling(delivery, around);
    }
}
