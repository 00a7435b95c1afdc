package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.time.Months;
import org.sharaka.domain.training.Participant;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.TrainingSnapshot;

/** The next act until enough people in post have completed a module: to plan, to enrol, to attend, to complete. */
final class TrainingMend {

    private final TrainingSnapshot training;
    private final PartnerId manager;
    private final HandoverCase asked;
    private final String centre;

    TrainingMend(TrainingSnapshot training, PartnerId manager, HandoverCase asked, String centre) {
        this.training = training;
        this.manager = manager;
        this.asked = asked;
        this.centre = centre;
    }

    Optional<Mend> of(List<String> modules) {
        return modules.stream().findFirst().map(this::of);
    }

    private Mend of(String module) {
        LocalDate on = asked.on();
        List<String> people = training.people().stream()
                .filter(person -> person.isInPostOn(on, manager))
                .map(person -> person.id().value())
                .toList();
        int needed = Objects.requireNonNull(asked.required().trainedHolders().get(module));
        if (people.size() < needed) {
            return Mend.to(MendAct.HIRE_PERSON, on, centre)
                    .with("managerId", manager.value())
                    .with("since", on);
        }
        return ofModule(module)
                .flatMap(session -> next(session, people).stream())
                .findFirst()
                .orElseGet(() -> planned(module));
    }

    private Stream<Session> ofModule(String module) {
        int months = asked.policy().trainingMonths();
        return training.sessions().stream()
                .filter(session -> session.offer().module().is(module::equals))
                .filter(session -> !session.offer().on().isAfter(asked.on())
                        && Months.within(session.offer().on(), months, asked.on()));
    }

    /** Those who are at the same stage go on together, the furthest first; nobody goes on who has completed it. */
    private Optional<Mend> next(Session session, List<String> people) {
        return Stream.of(
                        step(session, MendAct.COMPLETE, among(session, people, Participation.ATTENDED)),
                        step(session, MendAct.ATTEND, among(session, people, Participation.ENROLLED)),
                        step(session, MendAct.ENROL, strangers(session, people)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mend> step(Session session, MendAct act, List<String> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Mend.on(act, asked.on(), centre, session.id().value()).with("people", people));
    }

    private static List<String> among(Session session, List<String> people, Participation stage) {
        return session.participants().stream()
                .filter(one -> one.stage() == stage)
                .map(one -> one.person().value())
                .filter(people::contains)
                .toList();
    }

    private static List<String> strangers(Session session, List<String> people) {
        List<String> enrolled = session.participants().stream()
                .map(Participant::person)
                .map(person -> person.value())
                .toList();
        return people.stream().filter(person -> !enrolled.contains(person)).toList();
    }

    /** By whoever gave the last session, where there was one. */
    private Mend planned(String module) {
        Mend mend = Mend.on(MendAct.PLAN_TRAINING, asked.on(), centre)
                .with("module", module)
                .with("topic", module);
        Fact<Provider> last = Fact.of(training.sessions().stream()
                .reduce((earlier, later) -> later)
                .map(session -> session.offer().provider()));
        return last.fold(
                provider -> provider instanceof Provider.Space space
                        ? mend.with("spaceId", space.centre().value())
                        : mend.bringing("/person"),
                () -> mend.bringing("/spaceId"));
    }
}
