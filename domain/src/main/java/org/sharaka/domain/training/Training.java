package org.sharaka.domain.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.time.Deadline;
import org.sharaka.domain.time.FactOrder;

/**
 * The training register of a centre: who works there, which sessions were held for them, and who completed which module
 * (S14). It is an immutable value: every entry gives a new one.
 */
public final class Training {

    private final TrainingSnapshot state;

    private Training(TrainingSnapshot state) {
        InvalidValue.unless(
                state.people().stream().map(Person::id).distinct().count()
                        == state.people().size(),
                "two people of one id");
        this.state = state;
    }

    /** {@return the register of a centre in which nothing is written; an empty register} */
    public static Training of(CentreId centre) {
        return new Training(new TrainingSnapshot(centre, List.of(), List.of()));
    }

    /**
     * A register as it was kept.
     *
     * @param state its state
     * @return the register
     */
    public static Training restore(TrainingSnapshot state) {
        return new Training(state);
    }

    /**
     * Writes down someone who works for the manager.
     *
     * @param hired who, and since when
     * @return the register, and what was written
     */
    public Written hired(Person.Hired hired) {
        Person person = new Person(new PersonId("P" + (state.people().size() + 1)), hired, Fact.unknown());
        List<Person> more = new ArrayList<>(state.people());
        more.add(person);
        return written(
                new TrainingSnapshot(state.centre(), more, state.sessions()),
                "person.hired",
                "person",
                person.id().value(),
                "post",
                hired.post(),
                "since",
                hired.since().toString());
    }

    /**
     * Writes down that someone leaves.
     *
     * @param id who
     * @param act the last day in post, and who records it
     * @return the register, and what was written; nothing where there is nobody of that id
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the first, and {@code value.reference}
     *     with reason {@code ended} for someone who has left
     */
    public Optional<Written> left(PersonId id, Act act) {
        return person(id).map(person -> {
            if (person.left().value().isPresent()) {
                throw InvalidValue.at("/on", "value.reference", "ended");
            }
            FactOrder.check("/on", person.hired().since(), act.on());
            List<Person> all = state.people().stream()
                    .map(one -> one.id().equals(id) ? one.leaving(act) : one)
                    .toList();
            return written(
                    new TrainingSnapshot(state.centre(), all, state.sessions()),
                    "person.left",
                    "person",
                    id.value(),
                    "on",
                    act.on().toString());
        });
    }

    /**
     * Writes down a session.
     *
     * @param policy which modules there are
     * @param reference its short reference
     * @param offer what is taught
     * @param by who records it
     * @return the register, and what was written
     * @throws InvalidValue {@code value.enum} at {@code /module} for a module that the policy does not have
     */
    public Written planned(SupportPolicy policy, SessionId id, String reference, Session.Offer offer, Act by) {
        offer.module().value().ifPresent(module -> refuseUnknown(module, policy));
        List<Session> more = new ArrayList<>(state.sessions());
        more.add(new Session(id, reference, offer, by, List.of()));
        return written(
                new TrainingSnapshot(state.centre(), state.people(), more),
                "training.planned",
                "reference",
                reference,
                "topic",
                offer.topic(),
                "on",
                offer.on().toString());
    }

    private static void refuseUnknown(String module, SupportPolicy policy) {
        if (!policy.modules().containsKey(module)) {
            throw InvalidValue.at(
                    "/module",
                    "value.enum",
                    "unknown",
                    module,
                    String.join(", ", policy.modules().keySet()));
        }
    }

    /**
     * Writes down how far people have come in a session: all of them or none.
     *
     * @param id which session
     * @param step what they did
     * @param people who
     * @param act who records it, and when
     * @return the register, and what was written; nothing where there is no such session
     * @throws InvalidValue at {@code /people/0}: {@code value.reference} with reason {@code unknown} for someone who is
     *     not of this centre, {@code training.order} with reason {@code step} for one who has not come so far yet, or
     *     has come further; {@code fact.order} at {@code /on} where attendance or completion are dated before the
     *     session
     */
    public Optional<Written> came(SessionId id, Participation step, List<PersonId> people, Act act) {
        return session(id).map(session -> {
            Faults faults = new Faults();
            if (step != Participation.ENROLLED) {
                FactOrder.check("/on", session.offer().on(), act.on(), faults);
            }
            List<Participant> all = new ArrayList<>(session.participants());
            for (int place = 0; place < people.size(); place++) {
                came(all, step, people.get(place), act, "/people/" + place, faults);
            }
            faults.throwIfAny();
            List<Session> sessions = state.sessions().stream()
                    .map(one -> one.id().equals(id) ? session.with(all) : one)
                    .toList();
            return written(
                    new TrainingSnapshot(state.centre(), state.people(), sessions),
                    "training." + step.name().toLowerCase(Locale.ROOT),
                    "reference",
                    session.reference(),
                    "on",
                    act.on().toString(),
                    "people",
                    String.join(", ", people.stream().map(PersonId::value).toList()));
        });
    }

    private void came(
            List<Participant> all, Participation step, PersonId person, Act act, String pointer, Faults faults) {
        if (person(person).isEmpty()) {
            faults.add(pointer, "value.reference", "unknown");
            return;
        }
        int place = 0;
        while (place < all.size() && !all.get(place).person().equals(person)) {
            place++;
        }
        int done = place < all.size() ? all.get(place).steps().size() : 0;
        if (done != step.ordinal()) {
            faults.add(pointer, "training.order", "step", step);
        } else if (done == 0) {
            all.add(new Participant(person, List.of(act)));
        } else {
            all.set(place, all.get(place).after(act));
        }
    }

    /**
     * What the people of a manager hold on a day: those who are in post then, each counted once a module, at the last
     * session that was completed by then.
     *
     * @param manager whose people
     * @return in the order of modules and days
     */
    public List<CompletedModule> completed(PartnerId manager, LocalDate day) {
        Map<String, Map<LocalDate, Integer>> holders = new TreeMap<>();
        state.people().stream()
                .filter(person -> person.isInPostOn(day, manager))
                .forEach(person -> lastCompleted(person.id(), day)
                        .forEach((module, on) -> holders.computeIfAbsent(module, any -> new TreeMap<>())
                                .merge(on, 1, Integer::sum)));
        List<CompletedModule> completed = new ArrayList<>();
        holders.forEach(
                (module, days) -> days.forEach((on, number) -> completed.add(new CompletedModule(module, on, number))));
        return List.copyOf(completed);
    }

    /**
     * Until when its people in post hold each module that a handover requires ({@code handover.training}).
     *
     * @param manager whose people
     * @param policy the requirements, and how many months a session counts
     * @param institutional whether the manager is a ministry or institution
     * @return by module the last day on which as many people hold it as are required, or as do hold it where they are
     *     fewer; nothing for a module that nobody in post has completed
     */
    public List<Deadline> runsOut(PartnerId manager, HandoverPolicy policy, boolean institutional, LocalDate day) {
        Map<String, List<LocalDate>> sessions = new TreeMap<>();
        completed(manager, day)
                .forEach(one -> sessions.computeIfAbsent(one.module(), any -> new ArrayList<>())
                        .addAll(0, Collections.nCopies(one.holdersInPost(), one.on())));
        List<Deadline> last = new ArrayList<>();
        policy.requirementsOf(institutional).trainedHolders().forEach((module, holders) -> {
            List<LocalDate> latestFirst = sessions.getOrDefault(module, List.of());
            int counted = Math.min(holders, latestFirst.size());
            if (counted > 0) {
                last.add(new Deadline(module, latestFirst.get(counted - 1).plusMonths(policy.trainingMonths())));
            }
        });
        return last;
    }

    private Map<String, LocalDate> lastCompleted(PersonId person, LocalDate day) {
        Map<String, LocalDate> last = new HashMap<>();
        for (Session session : state.sessions()) {
            if (session.isCompletedBy(person, day)) {
                session.offer()
                        .module()
                        .value()
                        .ifPresent(module -> last.merge(
                                module, session.offer().on(), (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return last;
    }

    private Optional<Person> person(PersonId id) {
        return state.people().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Optional<Session> session(SessionId id) {
        return state.sessions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@return the id of the centre} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return its state; all of it} */
    public TrainingSnapshot snapshot() {
        return state;
    }

    private Written written(TrainingSnapshot next, String action, String... pairs) {
        Map<String, String> told = new TreeMap<>();
        for (int place = 0; place < pairs.length; place += 2) {
            told.put(pairs[place], pairs[place + 1]);
        }
        return new Written(
                new Training(next), new TrainingEvent(action, state.centre().value(), told));
    }

    /** The days on which other people can count as trained and in post. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                state.people().stream()
                        .flatMap(person -> Stream.concat(
                                Stream.of(person.hired().since()),
                                person.left().map(left -> left.on().plusDays(1)).value().stream())),
                state.sessions().stream()
                        .flatMap(session -> Stream.concat(
                                Stream.of(session.offer().on()),
                                session.participants().stream()
                                        .flatMap(one -> one.steps().stream())
                                        .map(step -> step.on()))));
    }

    /**
     * A register in which something was written.
     *
     * @param training the register now
     * @param event what was written
     */
    public record Written(Training training, DomainEvent event) {}

    private record TrainingEvent(String action, String subject, Map<String, String> particulars)
            implements DomainEvent {}
}
