/** Every path of the API without a file of its own. */
export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
} from '../_nothing-here.ts';
