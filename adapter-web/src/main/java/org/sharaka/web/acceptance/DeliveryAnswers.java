package org.sharaka.web.acceptance;

import org.sharaka.application.acceptance.Delivered;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.acceptance.TakeDeliveryStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.project.ProjectRoutes;

/**
 * Takes the steps that leave the stage of a project alone, and answers with its delivery. What rulings say is told in
 * the reader's language: the tag names version and language.
 */
final class DeliveryAnswers {

    private final DeliverySteps acceptances;

    DeliveryAnswers(DeliverySteps acceptances) {
        this.acceptances = acceptances;
    }

    Versioned<Delivery> read(Exchange exchange) {
        return acceptances.read(exchange.call(), ProjectRoutes.id(exchange));
    }

    /** The version the caller has read. What has not begun has none that could have been read. */
    Fact<Long> expected(Exchange exchange) {
        try {
            return exchange.expected(read(exchange).version());
        } catch (Rejected.UnknownId none) {
            return exchange.expected(0);
        }
    }

    /** The delivery after a step, unless its gate is closed. */
    Versioned<Delivery> taken(Exchange exchange, DeliveryStep step, Fact<Long> expected) {
        Outcome<Delivered> outcome =
                acceptances.take(exchange.call(), new TakeDeliveryStep(ProjectRoutes.id(exchange), step, expected));
        return outcome.fold(made -> made.value().delivery(), refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    /** The delivery, or 304. */
    Answer resource(Exchange exchange) {
        Versioned<Delivery> delivery = read(exchange);
        return Answer.resource(exchange, delivery.version(), exchange.language().tag(), wire(exchange, delivery))
                .in(exchange.language());
    }

    /** The delivery after something was entered for it. */
    Answer created(Exchange exchange, Versioned<Delivery> delivery) {
        String place = ProjectRoutes.at(delivery.value().project()) + "/delivery";
        return told(exchange, delivery, Answer.created(place, wire(exchange, delivery)));
    }

    /** The delivery after it was changed. */
    Answer changed(Exchange exchange, Versioned<Delivery> delivery) {
        return told(exchange, delivery, Answer.ok(wire(exchange, delivery)));
    }

    private static Answer told(Exchange exchange, Versioned<Delivery> delivery, Answer answer) {
        return answer.version(delivery.version(), exchange.language().tag()).in(exchange.language());
    }

    private static DeliveryWire wire(Exchange exchange, Versioned<Delivery> delivery) {
        return DeliveryWire.of(delivery.value(), exchange.reader());
    }
}
