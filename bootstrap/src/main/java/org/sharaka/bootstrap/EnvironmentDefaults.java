package org.sharaka.bootstrap;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option is also an environment variable: {@code --admin-token} is {@code SHARAKA_ADMIN_TOKEN}. */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Map<String, String> environment;

    EnvironmentDefaults() {
        this(System.getenv());
    }

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument.isOption() ? environment.get(variable((OptionSpec) argument)) : null;
    }

    private static String variable(OptionSpec option) {
        String name = option.longestName().replaceFirst("^-+", "");
        return "SHARAKA_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
