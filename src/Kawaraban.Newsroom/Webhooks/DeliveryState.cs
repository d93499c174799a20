namespace Kawaraban.Newsroom.Webhooks;

public enum DeliveryState
{
    /// <summary>It is to be sent, or sent again.</summary>
    Waiting,

    /// <summary>The receiver has said that it arrived.</summary>
    Delivered,

    /// <summary>It was tried for two days, or the receiver wants to hear no more.</summary>
    GivenUp,
}
