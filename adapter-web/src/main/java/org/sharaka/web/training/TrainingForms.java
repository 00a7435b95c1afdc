package org.sharaka.web.training;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** What is handed in about training. */
final class TrainingForms {

    private TrainingForms() {}

    /** Someone who works for the manager. */
    record PersonForm(
            @NotNull PartnerId managerId,
            @NotNull @Line String name,
            @NotNull @Line String post,
            @NotNull LocalDate since)
            implements Part<Person.Hired> {

        @Override
        public Person.Hired make() {
            return new Person.Hired(managerId, name, post, since);
        }
    }

    /** A session, given by a space or by a person. */
    record SessionForm(
            Fact<String> module,
            @NotNull @Line String topic,
            @Ahead @NotNull LocalDate on,
            Fact<CentreId> spaceId,
            Fact<ProviderForm.ExpertForm> person)
            implements Part<Session.Offer> {

        @Override
        public Session.Offer make() {
            Provider by = new ProviderForm(spaceId, person)
                    .make()
                    .value()
                    .orElseThrow(() -> InvalidValue.at("/spaceId", "training.provider", "missing"));
            return new Session.Offer(module, topic, on, by);
        }
    }

    /** How far people have come. */
    record PeopleForm(@NotNull LocalDate on, @NotEmpty List<PersonId> people) {}
}
