package org.sharaka.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/** Tells the four ways a step can end apart: made, refused, not there, or asked with values that cannot be. */
public final class Outcomes {

    private Outcomes() {}

    public static <T> Outcome.Made<T> made(Outcome<T> outcome) {
        return outcome.fold(made -> made, refused -> {
            throw new AssertionError("refused by " + refused.ruling());
        });
    }

    public static <T> Ruling refused(Outcome<T> outcome) {
        return outcome.fold(
                made -> {
                    throw new AssertionError("made under " + made.ruling());
                },
                Outcome.Refused::ruling);
    }

    /** The step and the state that {@link WrongState} names, in one word. */
    public static String wrongState(ThrowingCallable asked) {
        if (catchThrowable(asked) instanceof WrongState wrong) {
            return wrong.step() + " in " + wrong.state();
        }
        throw new AssertionError("the step was there");
    }

    public static List<Fault> faultsOf(ThrowingCallable asked) {
        Throwable thrown = catchThrowable(asked);
        if (thrown instanceof InvalidValue invalid) {
            return invalid.faults();
        }
        throw new AssertionError("no fault was found", thrown);
    }

    public static Fault fault(String pointer, String code, String reason, String... details) {
        return new Fault(pointer, code, reason, List.of(details));
    }

    /** The rules that do not pass, each with the thing it speaks of where there are several. */
    public static List<String> notPassed(Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> check.result() != Result.PASS)
                .map(Outcomes::named)
                .toList();
    }

    /** The code of a check's rule, and the thing it speaks of. */
    public static String named(Check check) {
        return (check.rule().code() + " " + check.about()).strip();
    }

    /** What a gate said, as if it had been asked. */
    public static Inquiry ruled(Ruling ruling) {
        return new Ruled(ruling);
    }

    private record Ruled(Ruling ruling) implements Inquiry {

        @Override
        public LocalDate on() {
            return ruling.on();
        }

        @Override
        public Gate<?> gate() {
            Group own = Group.of(ruling.policy().replaceFirst("\\..*", "")).orElse(Group.WORKS);
            return Gate.<Ruled>named(ruling.gate())
                    .under(own)
                    .rules(
                            RuleCode.of("ruled"),
                            (asked, values) -> asked.ruling().checks())
                    .gate();
        }
    }
}
