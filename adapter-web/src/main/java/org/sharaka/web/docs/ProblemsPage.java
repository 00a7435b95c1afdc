package org.sharaka.web.docs;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.problem.ProblemCode;

/**
 * Every code by which a request can be refused, with its causes and what to do.
 *
 * @param kinds the kinds of problem, in the order of their statuses
 * @param faults what can be wrong with a value, in the order of the codes
 */
record ProblemsPage(List<Kind> kinds, List<FaultCode> faults) {

    /** A kind of problem, with every detail that it can have. */
    record Kind(String code, int status, String title, List<String> details) {}

    /** A code of faults; {@code rule} where it is that of a rule. */
    record FaultCode(String code, boolean rule, List<Reason> reasons) {}

    /** One way in which a value can be wrong, and what to do about it. */
    record Reason(String word, String message, String remedy) {}

    static ProblemsPage of(Messages messages, Texts texts, Language reader) {
        return new ProblemsPage(
                Stream.of(ProblemCode.values())
                        .map(code -> new Kind(
                                code.code(),
                                code.status(),
                                messages.title(code, reader),
                                messages.details(code, reader)))
                        .toList(),
                texts.faults(reader).entrySet().stream()
                        .map(fault -> new FaultCode(
                                fault.getKey(),
                                Catalogue.standard().rule(fault.getKey()).isPresent(),
                                fault.getValue().entrySet().stream()
                                        .map(reason -> new Reason(
                                                reason.getKey(),
                                                reason.getValue(),
                                                messages.remedy(fault.getKey(), reason.getKey(), reader)))
                                        .toList()))
                        .toList());
    }
}
