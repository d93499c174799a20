namespace Kawaraban.Newsroom.Webhooks;

/// <summary>Keeps the secrets that must be read again: whoever has the database alone does not have them.</summary>
public interface ISecretBox
{
    string Close(string secret);

    /// <returns>Null where it was closed with keys that this paper does not have.</returns>
    string? Open(string closed);
}
