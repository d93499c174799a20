using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A comment with its answers, the oldest first.</summary>
/// <param name="Names">Of those who are still on the staff.</param>
public sealed record CommentThread(Comment Comment, IReadOnlyList<Comment> Answers, IReadOnlyDictionary<StaffId, string> Names);
