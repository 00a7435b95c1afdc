/**
 * The runnable server and its commands: what is set ({@link org.sharaka.bootstrap.Main} and the commands), how it hangs
 * together ({@link org.sharaka.bootstrap.Wiring}), and nothing else.
 */
@NullMarked
package org.sharaka.bootstrap;

import org.jspecify.annotations.NullMarked;
