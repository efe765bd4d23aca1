import module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { serveTasks } from '#platform/threads/thread-tasks.ts';
import { tasks } from './tasks.ts';

// Patterns become machine code at once. By way of bytecode, which is V8's default, the first reading of a thread takes twice as long.
setFlagsFromString('--no-regexp-tier-up');

serveTasks(tasks);

// A thread that is killed writes no cache; the next one loads in half the time where `NODE_COMPILE_CACHE` names a place for it.
module.flushCompileCache?.(); // Node 20 has no such cache
