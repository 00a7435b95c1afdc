/** Use cases of support: plans, what is granted and paid under them, and what became of them. */
package org.sharaka.application.support;
