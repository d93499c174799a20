using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.FileDisputed;

/// <summary>Finds what a story file has as disputed, told as certain.</summary>
internal sealed class FileDisputedRule() : FiledRule(FiledFault.Disputed);
