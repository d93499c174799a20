using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>A save that the server answered with "saved".</summary>
internal sealed record Acknowledged(VersionId Version, BlockId Block, int Revision, string Text);
