package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.text.LanguageMap;

/** What texts name of some policies; looked for only where a text asks, for every ruling has policies of its own. */
final class PolicyTexts implements Values {

    private final List<Policy> policies;

    PolicyTexts(Policies policies) {
        this.policies = policies.all();
    }

    @Override
    public List<Reading> at(String path) {
        String group = path.split("\\.", 2)[0];
        return policies.stream()
                .filter(policy -> policy.group().code().equals(group))
                .flatMap(policy -> PolicyValues.of(policy).at(path).stream())
                .toList();
    }

    @Override
    public Optional<LanguageMap> title(String code) {
        return policies.stream().flatMap(policy -> title(policy, code)).findFirst();
    }

    private static Stream<LanguageMap> title(Policy policy, String code) {
        if (policy instanceof MaturityGrid grid) {
            return Stream.ofNullable(grid.dimensions().get(code)).map(GridDimension::title);
        }
        return policy instanceof SupportPolicy support
                ? Stream.ofNullable(support.modules().get(code))
                : Stream.empty();
    }
}
