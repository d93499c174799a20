namespace Kawaraban.Site.House;

/// <summary>Where the paper is on the web. Known once the listener is up, where no setting says it.</summary>
public sealed class PublicAddress
{
    private string? _origin;

    public PublicAddress(PaperSetting setting) =>
        _origin = setting.PublicAddress?.TrimEnd('/') ?? (setting.Port == 0 ? null : $"http://{setting.Listen}:{setting.Port}");

    public string Origin => _origin ?? throw new InvalidOperationException("the paper is not listening yet");

    public string Of(string path) => Origin + path;

    internal void Settle(string listener) => _origin ??= listener.TrimEnd('/');
}
