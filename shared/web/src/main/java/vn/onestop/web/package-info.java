/**
 * What every service shows and asks in the same way: who calls, what is refused and how, which pages are framed, what
 * health says. Knows nothing of any one service.
 */
@NullMarked
package vn.onestop.web;

import org.jspecify.annotations.NullMarked;
