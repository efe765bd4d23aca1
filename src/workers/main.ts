import module from 'node:module';
import { serveTasks } from '#platform/threads/thread-tasks.ts';
import { tasks } from './tasks.ts';

serveTasks(tasks);

// A thread that is killed writes no cache; the next one loads in half the time where `NODE_COMPILE_CACHE` names a place for it.
module.flushCompileCache?.(); // Node 20 has no such cache
