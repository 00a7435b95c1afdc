/** The out-ports of the application in memory, for tests that need a store and no file. */
package org.sharaka.testing.memory;
