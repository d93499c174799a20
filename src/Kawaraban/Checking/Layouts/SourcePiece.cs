using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>A piece of a passage and where it is in the file.</summary>
/// <param name="Start">Its first offset in the passage.</param>
/// <param name="File">Its place in the file.</param>
/// <param name="IsLiteral">Whether it stands there unit for unit; else it was written in another way (an entity).</param>
internal readonly record struct SourcePiece(int Start, TextRange File, bool IsLiteral);
