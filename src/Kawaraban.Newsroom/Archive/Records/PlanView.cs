using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A planned release as the board shows it.</summary>
/// <param name="HasMoved">It waits for a draft that was changed since: it will not be released unless somebody plans it anew.</param>
/// <param name="By">Who planned it; empty where they are not known any more.</param>
public sealed record PlanView(PlannedRelease Plan, Article Article, string Headline, bool HasMoved, string By);
