package org.sharaka.web.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in about training. */
final class TrainingForms {

    private TrainingForms() {}

    /** Someone who works for the manager. */
    record PersonForm(
            @NotNull String managerId,
            @NotNull String name,
            @NotNull String post,
            @NotNull String since) {

        Person.Hired read(Form form) {
            Optional<LocalDate> first = form.date("/since", since);
            Optional<Person.Hired> hired = managerId == null || name == null || post == null
                    ? Optional.empty()
                    : form.take(
                            "",
                            () -> new Person.Hired(new PartnerId(managerId), name, post, first.orElse(LocalDate.MIN)));
            form.throwIfAny();
            return hired.orElseThrow();
        }
    }

    /** A day. */
    record DayForm(@NotNull String on) {

        LocalDate read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return day.orElseThrow();
        }
    }

    /** A session, given by a space or by a person. */
    record SessionForm(
            String module,
            @NotNull String topic,
            @NotNull String on,
            String spaceId,
            @Valid ExpertForm person) {

        Session.Offer read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Provider> by = provider(form);
            Optional<Session.Offer> offer = topic == null || by.isEmpty()
                    ? Optional.empty()
                    : form.take(
                            "",
                            () -> new Session.Offer(
                                    Fact.of(Optional.ofNullable(module)), topic, day.orElse(LocalDate.MIN), by.get()));
            form.throwIfAny();
            return offer.orElseThrow();
        }

        private Optional<Provider> provider(Form form) {
            if ((spaceId == null) == (person == null)) {
                form.add("/spaceId", "training.provider", spaceId == null ? "missing" : "both");
                return Optional.empty();
            }
            return spaceId == null ? person.read(form) : Optional.of(new Provider.Space(new CentreId(spaceId)));
        }
    }

    /** A person who has shown competence. */
    record ExpertForm(@NotNull String name, @NotNull @Valid DocumentWire competence) {

        Optional<Provider> read(Form form) {
            Optional<Document> paper = form.document("/person/competence", competence);
            return name == null || paper.isEmpty()
                    ? Optional.empty()
                    : form.take("/person", () -> new Provider.Expert(name, paper.get()));
        }
    }

    /** How far people have come. */
    record PeopleForm(@NotNull String on, @NotNull List<@NotNull String> people) {

        LocalDate read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            if (people != null && people.isEmpty()) {
                form.add("/people", "value.required", "missing");
            }
            form.throwIfAny();
            return day.orElseThrow();
        }

        List<PersonId> ids() {
            return people.stream().map(PersonId::new).toList();
        }
    }
}
