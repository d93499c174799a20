using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>A passage of a file.</summary>
/// <param name="Passage">Its text as the rules read it.</param>
/// <param name="Map">Where that stands in the file.</param>
internal sealed record LaidOut(Passage Passage, SourceMap Map);
